import type { Place } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import { oncePer } from '@/utils/text/shared/words/oncePer';
import { readWords } from '@/utils/text/shared/words/terms';
import type { Token } from '@/utils/text/shared/words/tokens';

/** What all rows of a story share heads none that one account alone tells. */
const IN_TITLE = 0.5;

/** How much a word of a sentence tells of what the sentence is about. */
export type Tells = (token: Token) => number;

const titleTerms = oncePer(
  (sides: Side[]) =>
    new Set(
      sides.flatMap(({ account: { article } }) => readWords(article.title, article.language).map(({ term }) => term)),
    ),
);

/** What stands in few sentences of the story tells most, more so where the sentences told beside it hold it too. */
export function tellsIn({ account: at, sentence }: Place, others: Place[], sides: Side[]): Tells {
  const { account, words } = sides[at]!;
  const { start, text } = account.sentences[sentence]!;
  const terms = new Map(readWords(text, account.article.language).map((word) => [start + word.start, word.term]));
  const { weights } = words[sentence]!;
  const titles = titleTerms(sides);
  const shared = (term: string) =>
    others.filter((place) => sides[place.account]!.words[place.sentence]!.weights.has(term)).length;
  const isOwn = others.every(({ account }) => account === at);
  return (token) => {
    const term = terms.get(token.start) ?? '';
    return (weights.get(term) ?? 0) * (1 + shared(term)) * (isOwn && titles.has(term) ? IN_TITLE : 1);
  };
}
