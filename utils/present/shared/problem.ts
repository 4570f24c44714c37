import type { PlainProblem, Problem } from '@/utils/gather/problem';
import { isolate } from './isolate';
import type { MessageKey, Words } from './words';

const PLAIN: Record<PlainProblem, MessageKey> = {
  empty: 'problem_empty',
  page: 'problem_page',
  'not-a-feed': 'problem_notAFeed',
  broken: 'problem_broken',
  'no-headlines': 'problem_noHeadlines',
  'no-items': 'problem_noItems',
  notPublic: 'problem_notPublic',
  moved: 'problem_moved',
  leadsElsewhere: 'problem_leadsElsewhere',
  leadsToNotPublic: 'problem_leadsToNotPublic',
  timeout: 'problem_timeout',
  unreachable: 'problem_unreachable',
  notAllowed: 'problem_notAllowed',
  accessTakenBack: 'problem_accessTakenBack',
  noFeedKnown: 'problem_noFeedKnown',
  noSpace: 'problem_noSpace',
  notKept: 'problem_notKept',
  noArticle: 'problem_noArticle',
  tooManyRequests: 'problem_tooManyRequests',
  searxngLimits: 'problem_searxngLimits',
  gdeltSheds: 'problem_gdeltSheds',
  keyRefused: 'problem_keyRefused',
  noLogIn: 'problem_noLogIn',
  webPage: 'problem_webPage',
  noResults: 'problem_noResults',
  needsKey: 'problem_needsKey',
  needsAddress: 'problem_needsAddress',
  needsAddressAndIndex: 'problem_needsAddressAndIndex',
  noIndex: 'problem_noIndex',
  partOfIndex: 'problem_partOfIndex',
  noJsonAllowed: 'problem_noJsonAllowed',
  rests: 'problem_rests',
  linkOnly: 'problem_linkOnly',
};

/** Why asking was of no use, to stand after a colon: "answered 403". */
export function problemWords(problem: Problem, words: Words): string {
  switch (problem.is) {
    case 'status':
      return words.t('problem_status', String(problem.status));
    case 'tooLarge':
      return words.t('problem_tooLarge', problem.megabytes);
    case 'unpacksTooLarge':
      return words.t('problem_unpacksTooLarge', problem.megabytes);
    case 'says':
      return words.t('problem_says', isolate(problem.words));
    case 'deadEngines':
      return words.t('problem_deadEngines', isolate(problem.engines));
    default:
      return words.t(PLAIN[problem.is]);
  }
}
