/** Who took a picture. */
export const PHOTO_CREDIT =
  /\b(?:REUTERS\/|Getty Images|AP Photo|Photo by)|(?:^|[\s(])(?:Fotos?|Bild|Photo|Crédits? photo) ?: ?\p{Lu}|【写真】|写真[=＝：:]|图片来源|圖片來源/u;

/** What a page writes round its pictures and films: "Hide Caption 3 of 22 Photos", "Play Video 3:40", "CLOSE" in capitals. */
const OF_A_VIEWER =
  /\b(?:Hide|Show|toggle) [Cc]aption\b|\b(?:Image|Media) (?:copyright|caption|playback)\b|^Play Video\b|^CLOSE\s\S/;

const OF_A_FILE = /^\[?FILE\b|\b(?:file photo|in this (?:\p{L}+\.? \d{1,2}, \d{4},? )?(?:file )?(?:photo|image))\b/iu;

/** "…arrives for a hearing, Thursday, May 14, 2020": who is seen does something now, and the day is told in full. */
const SEEN =
  /\b(?:arrives?|attends?|gestures?|holds?|listens?|looks? on|poses?|shakes? hands|sits?|speaks?|stands?|walks?|waves?)\b.{0,200}\b(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|aug|sept?|oct|nov|dec)\.) \d{1,2}, (?:19|20)\d\d\b/i;

/** "The Delby Wire contributed to this report", "Image caption: …", "Add harbours as an interest": those who made the page. */
const CREDIT =
  /\bcontributed to this (?:report|story|article)\b|^(?:image|photo|picture) (?:caption|copyright|credit)\b|^(?:cover image|file photo)\b|^Add\b.{1,80}\bas an interest\b/i;

/** Whether a sentence does nothing but credit, so that no figure or name in it is of the event. */
export function isCredit(text: string): boolean {
  return CREDIT.test(text);
}

/**
 * Whether a sentence credits, or stands under a picture and tells what is seen there, on a day of its own. It is no row by
 * itself; yet a report may go on behind "(AP Photo/…)" in the same sentence, and figures are read there.
 */
export function isCaption(text: string): boolean {
  return isCredit(text) || [PHOTO_CREDIT, OF_A_VIEWER, OF_A_FILE, SEEN].some((pattern) => pattern.test(text));
}
