import type { Finder, FoundMention, ParsedText } from '@/utils/read/account/mention';
import type { NameRules } from '@/utils/text/shared/language';
import type { Sentence } from '@/utils/text/shared/words/sentences';
import type { Token } from '@/utils/text/shared/words/tokens';

const MOST_WORDS = 6;

/** People, organisations and places: runs of capitalised words, without titles and without the first word of a sentence alone. */
export const name: Finder<ParsedText> = {
  kind: 'name',
  find: ({ sentences, tokens, language: { names } }) =>
    'patterns' in names
      ? sentences.flatMap((sentence) => names.patterns.flatMap((pattern) => matchesOf(pattern, sentence)))
      : tokens.flatMap((words, sentence) => runsOf(words, names).map((run) => mentionOf(run, sentence))),
};

function matchesOf(pattern: RegExp, { index, text, start }: Sentence): FoundMention<ParsedText>[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index: at }) => ({
    kind: 'name',
    start: start + at,
    end: start + at + words.length,
    sentence: index,
    value: words.normalize('NFKC').toLowerCase(),
    parsed: { type: 'text' },
  }));
}

function mentionOf(run: Token[], sentence: number): FoundMention<ParsedText> {
  const words = run.filter(({ kind }) => kind !== 'sign' || run.length === 1);
  const value = words.map(({ lower }) => lower.replace(/'s?$/, '')).join(' ');
  const last = run.at(-1)!;
  const end = last.end - (/['’]s?$/.exec(last.text)?.[0].length ?? 0);
  return { kind: 'name', start: run[0]!.start, end, sentence, value, parsed: { type: 'text' } };
}

function runsOf(words: Token[], rules: NameRules): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  const close = () => {
    while (run.length > 0 && !isCapital(run.at(-1)!, rules)) run.pop();
    const isSure = run.length > 1 || (run[0] !== words[0] && !rules.nounsAreCapital);
    if (run.length > 0 && isSure && (run.length > 1 || run[0]!.text.length > 2)) runs.push(run);
    run = [];
  };
  for (const [at, word] of words.entries()) {
    if (isCapital(word, rules) && run.length < MOST_WORDS) {
      run.push(word);
      if (/['’]s?$/.test(word.text)) close();
    } else if (run.length === 0 || !goesOn(run.at(-1)!, word, words[at + 1], rules)) close();
    else run.push(word);
  }
  close();
  return runs;
}

function isCapital({ kind, text, lower }: Token, { notNames }: NameRules): boolean {
  return kind === 'word' && /^\p{Lu}/u.test(text) && !notNames.has(lower);
}

/** "Bank of England", "Charles de Gaulle", "J. Edgar Hoover", "Procter & Gamble", "Lloyd-Jones" */
function goesOn(before: Token, { lower, text, start, end }: Token, next: Token | undefined, rules: NameRules): boolean {
  if (next === undefined || !isCapital(next, rules)) return false;
  if (lower === rules.joining?.word) return rules.joining.after.test(before.lower);
  // "Jennifer D. Elzea"
  if (text === '.') return before.text.length === 1;
  return rules.inner.has(lower) || text === '&' || (text === '-' && before.end === start && end === next.start);
}
