/** Stems of English words that say nothing of what a text is about; other languages go by document frequency alone. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about after all also an and ani are as at be becaus been befor but by can could did do doe for from had has have
  he her him his how i if in into is it its just like may me more most my no not now of on one onli or other our out
  over s she so some such than that the their them then there these they this those through to two up us was we were
  what when where which while who whi will with would you your`
    .trim()
    .split(/\s+/),
);
