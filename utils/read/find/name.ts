import type { Finder, FoundMention, TextReading } from '@/utils/read/mention';
import type { Token } from '@/utils/text/shared/tokens';

/** Capitalised words that are no names of their own, and that names do not start or end with: titles, days, first words. */
const NO_NAMES = new Set(
  `the a an and but or in on at to for of from by with as if it he she they we i you his her their this that these those
  there when while after before since not no so yes what who how why where now then still also just even both all some many
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec mr mrs ms dr sen rep gov gen lt col sgt capt insp det supt prof rev dist atty president vice
  senator congressman congresswoman representative governor mayor minister secretary ambassador chairman chairwoman
  director chief spokesman spokeswoman spokesperson judge justice attorney sheriff deputy officer inspector detective
  constable superintendent commissioner sergeant lieutenant captain colonel admiral professor coach reverend pastor bishop
  archbishop democrat republican former then inc corp co ltd llc advertisement read more photo image according meanwhile however although despite`.split(
    /\s+/,
  ),
);
const INNER = new Set(['de', 'van', 'von', 'bin', 'al', 'la', 'el']);
/** "Bank of England" is one name, "Chris Cuomo of CNN" two. */
const BEFORE_OF =
  /^(?:academy|archdiocese|association|bank|bay|board|bureau|cape|chamber|church|city|college|council|court|department|diocese|duchess|duke|faculty|federation|gulf|house|institute|institution|isle|kingdom|league|library|ministry|museum|office|organi[sz]ation|port|prince|princess|province|republic|school|secretary|society|speaker|state|states|statue|strait|territory|tower|union|university)$/;
const MOST_WORDS = 6;

/** People, organisations and places: runs of capitalised words, without titles and without the first word of a sentence alone. */
export const name: Finder<TextReading> = {
  kind: 'name',
  find: ({ tokens }) => tokens.flatMap((words, sentence) => runsOf(words).map((run) => mentionOf(run, sentence))),
};

function mentionOf(run: Token[], sentence: number): FoundMention<TextReading> {
  const words = run.filter(({ kind }) => kind !== 'sign' || run.length === 1);
  const value = words.map(({ lower }) => lower.replace(/'s?$/, '')).join(' ');
  const last = run.at(-1)!;
  const end = last.end - (/['’]s?$/.exec(last.text)?.[0].length ?? 0);
  return { kind: 'name', start: run[0]!.start, end, sentence, value, reading: { type: 'text' } };
}

function runsOf(words: Token[]): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  const close = () => {
    while (run.length > 0 && !isCapital(run.at(-1)!)) run.pop();
    if (run.length > 1 || (run.length === 1 && run[0] !== words[0] && run[0]!.text.length > 2)) runs.push(run);
    run = [];
  };
  for (const [at, word] of words.entries()) {
    if (isCapital(word) && run.length < MOST_WORDS) {
      run.push(word);
      if (/['’]s?$/.test(word.text)) close();
    } else if (run.length === 0 || !goesOn(run.at(-1)!, word, words[at + 1])) close();
    else run.push(word);
  }
  close();
  return runs;
}

function isCapital({ kind, text, lower }: Token): boolean {
  return kind === 'word' && /^\p{Lu}/u.test(text) && !NO_NAMES.has(lower);
}

/** "Bank of England", "Charles de Gaulle", "J. Edgar Hoover", "Procter & Gamble", "Lloyd-Jones" */
function goesOn(before: Token, { lower, text, start, end }: Token, next: Token | undefined): boolean {
  if (next === undefined || !isCapital(next)) return false;
  if (lower === 'of') return BEFORE_OF.test(before.lower);
  // "Jennifer D. Elzea"
  if (text === '.') return before.text.length === 1;
  return INNER.has(lower) || text === '&' || (text === '-' && before.end === start && end === next.start);
}
