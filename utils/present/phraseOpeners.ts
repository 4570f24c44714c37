/** Words that begin a phrase, so that a sentence reads well when it is cut before them. */
const OPENERS: Record<string, string> = {
  en: `about after against although amid among and around as at because before between but by despite during for from
    if in into near on or over since so than that through under until when where which while who with without`,
  de: `als an auf aus bei bevor bis da damit dass denn durch für gegen hinter in mit nach nachdem ob oder ohne seit sowie
    über um und unter von vor während weil wenn wo zu zum zur zwischen`,
  es: `al ante aunque bajo con contra cuando desde donde durante e en entre hacia hasta mientras ni o para pero por porque
    que según si sin sobre tras y`,
  fr: `afin après avec avant car chez contre dans depuis dont en entre et lorsque mais ou où par parce pendant pour puisque
    quand que qui sans selon si sous sur tandis vers`,
};

const sets = new Map(Object.entries(OPENERS).map(([language, words]) => [language, new Set(words.split(/\s+/))]));
const NONE: ReadonlySet<string> = new Set();

/** Those of a language, by its BCP 47 tag; none where nothing is on file. */
export const phraseOpeners = (language: string): ReadonlySet<string> => sets.get(language.slice(0, 2)) ?? NONE;
