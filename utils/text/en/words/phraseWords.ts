/** Words that no noun phrase reaches across: verbs of the clause, conjunctions, pronouns, adverbs. */
const STOPS = new Set(
  `and or but nor so yet that which who whom whose what when where why how while because although though since if unless
  until after before as than then once is are was were be been being am has have had do does did will would can could may might must
  shall should not never no he she it they we i you him them us me himself herself themselves itself there here this these those such yesterday
  today tomorrow tonight now still also just even only however meanwhile instead perhaps maybe later earlier ago yes
  about into over under during between against through without within among amid despite per via like unlike by
  some many most other others one's all both each either neither few much more less very too again ever always often
  says get got gets make made makes take took takes go goes went come came comes want wants wanted see saw seen know knew
  first second third finally next last let lets keep kept everybody everyone nobody anybody anyone somebody someone nothing something everything`.split(
    /\s+/,
  ),
);
/** Prepositions that tie a part to a noun phrase: "a spokesman for the company". */
const LINKS = /^(?:of|for|in|at|with|from|to|on)$/;
const DETERMINERS = /^(?:the|a|an|his|her|their|its|our|my|your|one|two|three|four|five|six|several|another)$/;
const LY = /[a-z]{3,}ly$/;
const NOT_ADVERBS =
  /^(?:family|ally|friendly|elderly|early|daily|weekly|likely|assembly|only|reply|supply|july|italy)$/;

export function isStop(word: string): boolean {
  return STOPS.has(word) || isAdverb(word);
}

export function isLinking(word: string): boolean {
  return LINKS.test(word);
}

export function isDeterminer(word: string): boolean {
  return DETERMINERS.test(word);
}

export function isAdverb(word: string): boolean {
  return LY.test(word) && !NOT_ADVERBS.test(word);
}

/** Capitalised words that are no names. */
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)$/;

export function isCalendarWord(word: string): boolean {
  return CALENDAR.test(word);
}
