import type { Block } from './blocks';
import { fold } from './words';

// Lines of the site, not of the article, in several languages. Each stands alone in its block.
const NOISE = [
  /^(?:advertisement|advertising|sponsored(?: content)?|ad|publicit[éàe]|anzeige|werbung|publicidad|annonce|reklame?|pubblicità)\.?$/i,
  /^(?:loading|lädt|chargement|cargando)(?:\s?\.{3}|…)?$/i,
  /^(?:read more|read also|also read|related(?: articles?| stories| topics| coverage)?|more on this(?: story)?|recommended|see also|lesen sie auch|mehr zum thema|à lire aussi|lire aussi|leer más|te puede interesar|leia também|leggi anche|lees ook|läs också)\b.{0,120}$/i,
  /^(?:share|share this(?: article| story)?|tweet|email|print|copy link|follow us|teilen|partager|compartir|condividi|share on \w+|facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram)$/i,
  /^(?:sign up|subscribe|newsletter|get our|sign up for .{0,100}|subscribe to .{0,100})$/i,
  /^(?:©|\(c\)|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés).{0,150}$/i,
];

/** Drops lines that belong to the site: advertisement marks, share bars, copyright lines, the repeated headline. */
export function dropNoise(blocks: Block[], title: string): Block[] {
  const headline = fold(title);
  return blocks.filter(({ text }, at) => {
    if (at < 5 && headline !== '' && fold(text) === headline) return false;
    return !(text.length <= 200 && NOISE.some((pattern) => pattern.test(text)));
  });
}
