import { CENSORED, COMMON_MARKS, type QuoteRules } from '@/utils/text/shared/speech/quoteRules';
import { SMALL } from './words/numberWords';

/** Letters with stops between them: "U.S.", "I.Q.", "O.K." */
const DOTTED = /\b(?:\p{L}\.){2,}|\b\p{L}\.\p{L}\b/gu;

/**
 * The words of a quotation as they are compared: lower case, one apostrophe, without marks and without [brackets],
 * with what desks write in two ways written in one ("the U.S." and "the United States", "aren't" and "are not").
 */
function quotedWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replaceAll(/[\s…]+/g, ' ')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/ ?' ?(?=(?:s|t|re|ve|ll|d|m)\b)/g, "'")
    .replaceAll(/\[(\p{L})\](?=\p{L})/gu, '$1') // "[I]mmigration"
    .replaceAll(DOTTED, (letters) => letters.replaceAll('.', ''))
    .replaceAll(/\bunited states\b/g, 'us')
    .replaceAll(/\bno\. ?(?=\d)/g, 'number ')
    .replaceAll(/\b(\p{L}+)(?:-{2,}|\*{2,})(?!\p{L})/gu, `$1${CENSORED}`)
    .replaceAll(/\bcan(?:'t|not)\b/g, 'can not')
    .replaceAll(/\bwon't\b/g, 'will not')
    .replaceAll(/n't\b/g, ' not')
    .replaceAll(/\b(it|that|he|she|who|what|there|here|where|how)'s\b/g, '$1 is')
    .replaceAll(/\b(some|any|every|no ?)body\b/g, '$1one')
    .replaceAll(/\bno one\b/g, 'noone');
  const words = plain.match(/[\p{L}\p{N}]+(?:['.,][\p{L}\p{N}]+)*…?|\$/gu) ?? [];
  return words.map((word) => IN_DIGITS.get(word) ?? word);
}

/** "I'll", "they've" */
const SUBJECTS = 'i you he she it we they that this there what who'.split(' ');
const SHORTENED = 'll ve re d m s'.split(' ');

/** "eight years" and "8 years", "World War II" and "World War Two" */
const IN_DIGITS: ReadonlyMap<string, string> = new Map([
  ...[...SMALL].map(([word, value]) => [word, String(value)] as const),
  ['ii', '2'],
  ['iii', '3'],
]);

export const quotes: QuoteRules = {
  marks: COMMON_MARKS,
  single: true,
  /** `,” Mr. Obama said, “`: the comma behind the tag says that the sentence goes on. */
  tag: /^, ?["”'’] ?,? ?[^"“”\n]{2,60}(?:said|says|added|told|asked|wrote|argued|continued|explained|noted|warned|insisted|replied)[^"“”\n]{0,40}, ?["“'‘] ?$/,
  words: quotedWords,
  turning: new Set('not no never without nobody noone none neither nothing'.split(' ')),
  merely: new Set('only just merely'.split(' ')),
  light: new Set([
    ..."a an the this that these those it he she they we i you his her their our your my its is are was were be been has have had do does did and or but so to of in on at for with as by from 'm 's 're very really just get gets got gotten getting well now uh um gonna going will would can could if should when".split(
      ' ',
    ),
    ...SUBJECTS.flatMap((subject) => SHORTENED.map((verb) => `${subject}'${verb}`)),
  ]),
};
