import type { Detail, DetailKind, How, Verdict } from '@/utils/model';

/** The words of several outlets, by the outlet's name. */
export type Says = Record<string, string>;

export interface ExpectedDetail {
  /** For people. */
  about: string;
  /** Left out where the same difference may rightly be found as more than one kind. */
  kind?: DetailKind;
  verdict: Verdict;
  how?: How;
  says: Says;
  /** Why the comparison does not show it so far. Its test fails as soon as it does, so that this line goes. */
  notYet?: string;
}

/** What a reader must be shown of a story; README.md beside this file says how it is read. */
export interface Expected {
  reading: string;
  details: ExpectedDetail[];
  apart?: Says[];
  reports?: string[][];
}

/** Outlet names by the id of their article. */
export type Names = Map<string, string>;

/** Whether a detail holds these words of each outlet, in one of its mentions or around it. */
export function holds(detail: Detail, says: Says, names: Names): boolean {
  return Object.entries(says).every(([outlet, words]) =>
    detail.versions.some(
      ({ article, text }) => names.get(article) === outlet && (text.includes(words) || words.includes(text)),
    ),
  );
}

/** Whether a detail is the one expected: its kind, its verdict and every outlet's words. */
export function isExpected(detail: Detail, expected: ExpectedDetail, names: Names): boolean {
  const { kind, verdict, how, says } = expected;
  const sameKind = kind === undefined || detail.kind === kind;
  const sameVerdict = detail.verdict === verdict && (how === undefined || detail.how === how);
  return sameKind && sameVerdict && holds(detail, says, names);
}
