import { parseHTML } from 'linkedom';

/** A page from its markup, parsed without a browser. */
export function pageOf(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

/** Paragraphs long enough to count as running text. */
export const body = (sentence: string, times = 6): string =>
  Array.from(
    { length: times },
    (_, at) =>
      `<p>${sentence} This is paragraph ${at + 1} of the report, and it goes on for long enough to be read as running text by anybody who counts its letters.</p>`,
  ).join('');
