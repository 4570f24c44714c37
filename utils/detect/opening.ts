import type { Article } from '@/utils/model';

/** The first part of the text is where topics are looked for: who is in a story is named early. */
export const LEAD = 3_000;

/** The words of a stored article in which topics are looked for: its title and the first part of its text. */
export const openingOf = ({ title, text }: Pick<Article, 'title' | 'text'>): string =>
  `${title}\n${text.slice(0, LEAD)}`;
