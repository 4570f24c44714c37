const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', apos: "'", nbsp: ' ' };

/** Text with white space folded, soft hyphens gone and entities that were escaped twice unfolded: "Q&amp;A" → "Q&A". */
export function tidy(text: string): string {
  return text
    .replace(/&(?:(amp|quot|lt|gt|apos|nbsp)|#0?(\d{2,5})|#x([\da-f]{2,4}));/gi, (whole, name, decimal, hex) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole;
      return String.fromCharCode(decimal ? Number(decimal) : Number.parseInt(hex, 16));
    })
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Letters and digits in lower case, everything else a single space: for comparing, never for showing. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
