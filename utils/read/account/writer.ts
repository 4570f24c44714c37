import type { Account } from './mention';

/** What is told of the writer stands among the last sentences of a text. */
const LAST = 6;

/** "Ida Falk is a reporter …", "Ida Falk ist Redakteurin …", "Ida Falk covers harbours for …": group 1 is the name. */
const INTRODUCES_WRITER = [
  /^\P{L}*((?:\p{Lu}[\p{L}.'’-]*\s){1,4})(?:is|are|has been)\s[^.“"]{0,90}\b(?:reporters?|correspondents?|columnists?|(?:co-?)?(?:writers?|authors?|editors?)|journalists?|commentators?|contributors?|producers?|fellow|professors?|lecturer)\b/u,
  /^\P{L}*((?:\p{Lu}[\p{L}.'’-]*\s){1,4})(?:covers|writes (?:about|on|for)|reports (?:on|for)|blogs)\s/u,
  /^\P{L}*((?:\p{Lu}[\p{L}.'’-]*\s){1,4})(?:ist\s[^.„"]{0,60}\b(?:Redakteur|Korrespondent|Reporter|Journalist|Kolumnist|Autor)(?:in)?\b|(?:est|è|es)\s[^.«"]{0,40}(?:journaliste|correspondante?|chroniqueu(?:r|se)|giornalista|corrispondente|periodista|corresponsal|columnista)(?!\p{L}))/u,
];
const GOES_ON = /^(?:he|she|they|his|her|their|e-?mail|twitter|follow|er|sie|il|elle)\b/i;

/** Whether a sentence tells at the end of a text who wrote it: someone of whom the text does not speak. */
export function tellsOfWriter(account: Account, sentence: number): boolean {
  const { sentences, article } = account;
  if (sentence < Math.max(1, sentences.length - LAST)) return false;
  const { text, start } = sentences[sentence]!;
  if (GOES_ON.test(text)) return tellsOfWriter(account, sentence - 1);
  const name = INTRODUCES_WRITER.map((pattern) => pattern.exec(text)?.[1]).find(Boolean);
  if (name === undefined) return false;
  const surname = name.trim().split(/\s+/).at(-1)!;
  // The first sentence may hold the byline.
  return article.authors.includes(name.trim()) || !article.text.slice(sentences[0]!.end, start).includes(surname);
}
