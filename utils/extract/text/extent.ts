import type { Extent } from '@/utils/model';
import { textOf } from '../page/jsonLd';
import type { Metadata } from '../page/metadata';
import { visibleText } from '../page/visibleText';
import { saysCut } from './cutWords';

/** A cut text ends after its first paragraphs; with more, a line about subscribing is an advertisement below a whole text. */
const CUT_AT_MOST = 3_000;
/** Declared counts include headings and captions, or not: only a text far from them is surely cut, or surely whole. */
const WHOLE_FROM = 0.8;
const CUT_BELOW = 0.5;
const DECLARED_FROM = 150;
const LINES_AT_MOST = 3_000;
/** Boxes named so hold the offer, or fade the last paragraph out: "paywall", "article-fade", "gradient-overlay". */
const CUT_BOX =
  '[class*="paywall" i],[id*="paywall" i],[class*="regwall" i],[class*="fade-out" i],[class*="article-fade" i],[class*="gradient-overlay" i]';
/** With so little text a box named so means what its name says; pages with whole texts carry such names too. */
const SHORT = 1_000;

/** Whether the text that was read is the whole article, or what an outlet shows before asking to subscribe. */
export function readExtent(page: Document, { node }: Metadata, text: string): Extent {
  const declared = Number(textOf(node.wordCount) ?? node.wordCount);
  const share = declared >= DECLARED_FROM ? countWords(text) / declared : undefined;
  if (share !== undefined && share >= WHOLE_FROM) return 'full';
  if (String(node.isAccessibleForFree).toLowerCase() === 'false') return 'cut';
  if (text.length > CUT_AT_MOST) return 'full';
  return (share !== undefined && share < CUT_BELOW) || showsCut(page, text) ? 'cut' : 'full';
}

function showsCut(page: Document, text: string): boolean {
  if (text.length < SHORT && page.querySelector(CUT_BOX)) return true;
  const lines = [...page.querySelectorAll('p,h2,h3,h4,div,span,strong,b,a,button')].slice(0, LINES_AT_MOST);
  return lines.some((line) => line.children.length <= 3 && saysCut(visibleText(line, 400).replace(/\s+/g, ' ').trim()));
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
