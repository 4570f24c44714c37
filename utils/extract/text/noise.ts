import { fold } from '../page/words';
import type { Block } from './blocks';
import { saysCut } from './cutWords';
import { speaksOfOffer } from './offers';

// Lines of the site, not of the article, in several languages. Each stands alone in its block.
const NOISE = [
  /^(?:advertisement|advertising|sponsored(?: content)?|ad|publicit[éàe]|anzeige|werbung|publicidad|annonce|reklame?|pubblicità)\.?$/i,
  /^(?:loading|lädt|chargement|cargando)(?:\s?\.{3}|…)?$/i,
  /^(?:read more|read also|also read|related(?: articles?| stories| topics| coverage)?|more on this(?: story)?|recommended|see also|lesen sie auch|mehr zum thema|à lire aussi|lire aussi|leer más|te puede interesar|leia também|leggi anche|lees ook|läs också)\b(?:.{0,120}[^.])?$/i,
  /^(?:share|share this(?: article| story)?|tweet|email|print|copy link|follow us|teilen|partager|compartir|condividi|share on \w+|facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram)$/i,
  /^(?:sign up|subscribe|newsletter|get our|sign up for .{0,100}|subscribe to .{0,100})$/i,
  /^(?:©|\(c\)|copyright,?\s(?:©|\(c\)|\d{4})|all rights reserved|alle rechte vorbehalten|tous droits réservés).{0,150}$/i,
  // Who took a picture, where it is from: "(Image credit: NASA)", "Photo: Ann Lee, AP", "Foto: dpa", "Quelle: dpa", "Getty Images"
  /^\(?(?:image|photo|picture|video|foto|bild|crédit|credits?|image source|source|quelle|fotos?|imagen|fuente|fonte|bildrechte|photograph)(?:\s(?:credits?|source|by|courtesy))?\s?[:©].{0,120}$/i,
  /^.{0,80}(?:getty images|\/afp|\/ap|\/reuters|shutterstock|istock|unsplash|imago|picture alliance)\)?\.?$/i,
  // When it appeared: "Published: 15:56 BST, 27 April 2024", "Updated 5:27 am CST", "3 min read", "Stand: 08.07.2026"
  /^(?:published|updated|last updated|first published|posted|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado|publiziert)\b.{0,30}(?:\d{1,2}:\d\d|\b(?:19|20)\d\d\b)(?:.{0,60}(?:[^.]|m\.))?$/i,
  /^\d{1,3}[\s-]?min(?:ute)?s?\.?\s?(?:read|lesezeit|de lecture|de lectura)?$/i,
  /^(?:article content|story continues below|continue reading(?: below)?|skip to (?:main )?content|advert|advertisement \d+|image \d+ of \d+|author of the article:?|join the conversation|this (?:article|content) is reserved for subscribers.{0,60})$/i,
];

/**
 * Drops lines that belong to the site: advertisement marks, share bars, copyright lines, the repeated headline, and what
 * an outlet offers below the line where it cuts its text.
 */
export function dropNoise(blocks: Block[], title: string): Block[] {
  const headline = fold(title);
  const cut = blocks.findIndex(({ text }) => saysCut(text));
  return blocks.filter(({ text }, at) => {
    if (cut >= 0 && at > cut && speaksOfOffer(text)) return false;
    if (at < 5 && headline !== '' && fold(text) === headline) return false;
    return !(text.length <= 200 && (saysCut(text) || NOISE.some((pattern) => pattern.test(text))));
  });
}
