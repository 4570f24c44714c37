import type { CandidatePair } from '@/utils/compare/facts/candidatePair';
import { contextSimilarity, goAlong, rarestShared } from '@/utils/compare/facts/context';
import { shareEventType } from '@/utils/compare/facts/eventTypes';
import {
  areOneLanguage,
  countOtherThings,
  formOf,
  type MentionInContext,
} from '@/utils/compare/facts/mentionInContext';
import type { DatePrecision } from '@/utils/read/account/mention';
import { besideOf, othersShared } from './company';
import type { PairContext } from './pairContext';
import { valueSimilarity } from './valueSimilarity';

/** Between what two of one fact have in one language on average, .3, and two of two facts, .1: words of two languages say nothing. */
const UNKNOWN_CONTEXT = 0.2;

type Feature = (candidate: CandidatePair, setting: PairContext) => number;

/** What speaks for and against two numbers, or two dates, stating one fact: each about 0 to 1, in the order of the weights. */
export const FEATURES: Record<string, Feature> = {
  /** The probability of the link, where the two stand for each other in the two sentences. */
  partners: (candidate, { assigned }) => (assigned.has(candidate) ? candidate.link.probability : 0),
  /** Of how many of the two sentences the link is the likeliest that leads to a mention of the other account. */
  likeliestLink: ({ a, b, link }, { likeliest }) =>
    (Number(likeliest(a, b.account) === link.probability) + Number(likeliest(b, a.account) === link.probability)) / 2,
  sharedWord: ({ a, b }) => rarestShared(a.context(), b.context()),
  /** How far all that stands near the two goes along: "offered by the Red Sox" beside "offered by the Nationals". */
  context: ({ a, b }) => (areOneLanguage(a, b) ? contextSimilarity(a.context(), b.context()) : UNKNOWN_CONTEXT),
  wordsBefore: ({ a, b }) => goAlong(a.context().before, b.context().before),
  equal: ({ relation }) => Number(relation.verdict === 'agree'),
  close: ({ a, b }) => valueSimilarity(a.parsed, b.parsed),
  /** Of two unequal values, how many the other account tells too where its sentence may tell the same. */
  equalElsewhere: ({ a, b, relation }, { meets }) =>
    relation.verdict === 'agree' ? 0 : (Number(meets(a, b.account)) + Number(meets(b, a.account))) / 2,
  rare: ({ a, b }, { repeats }) => 1 / Math.sqrt(repeats(a) * repeats(b)),
  digits: ({ a, b }) => Math.min(a.own.digits, b.own.digits) / 4,
  saysLittle: ({ a, b }) => (Number(a.own.saysLittle) + Number(b.own.saysLittle)) / 2,
  alone: ({ a, b }) => 1 / (rivalsOf(a) * rivalsOf(b)),
  /** Of a sentence full of numbers each is more likely another. */
  crowd: ({ a, b }) => Math.log(Math.max(a.mates.length, b.mates.length)),
  /** Both count killed, or both count hurt. */
  sameEvent: ({ a, b }) => Number(shareEventType(a, b)),
  otherEvent: ({ a, b }) =>
    Number(a.eventType !== undefined && b.eventType !== undefined && a.eventType !== b.eventType),
  otherThing: ({ a, b }) => Number(countOtherThings(a, b)),
  /** The nearest names of the two are two; a place or body may have another name in another language. */
  otherName: ({ a, b }) =>
    Number(
      areOneLanguage(a, b) &&
        a.nearName.length > 0 &&
        b.nearName.length > 0 &&
        !a.nearName.some((word) => b.nearName.includes(word)),
    ),
  /** "one", "two": accounts are full of them. */
  oneOrTwo: (candidate) => Number(smaller(candidate) <= 2),
  twelveAtMost: (candidate) => Number(smaller(candidate) <= 12),
  /** How far apart two dates are in precision: a day and a clock time are seldom told of one thing. */
  precisionApart: ({ a, b }) =>
    a.parsed.type === 'date' && b.parsed.type === 'date'
      ? Math.abs(RUNGS[a.parsed.precision] - RUNGS[b.parsed.precision]) / 5
      : 0,
  othersShared: (candidate) => Math.min(2, othersShared(candidate)),
  besideShared: (candidate) => Math.min(2, besideOf(candidate).shared),
  besideApart: (candidate) => Number(candidate.relation.verdict !== 'agree' && besideOf(candidate).apart),
  /** Of unequal values: "three others" beside "three", the day it was said beside the day it happened. */
  otherScope: ({ a, b, relation }) => Number(relation.verdict !== 'agree' && a.scope() !== b.scope()),
  /** Texts about money tell many sums, of which two that differ are seldom one. */
  moneyApart: ({ a, b, relation }) =>
    Number(relation.verdict === 'conflict' && formOf(a) === 'money' && formOf(b) === 'money'),
  /** "Under $15" beside "about $17": loosened in two ways. */
  modifiersApart: ({ a, b, relation }) => Number(relation.verdict === 'conflict' && modifierOf(a) !== modifierOf(b)),
  apart: ({ a, b }, { lengths }) => Math.abs(a.sentence / lengths[a.account]! - b.sentence / lengths[b.account]!),
};

/** Dates from the most precise on. */
const RUNGS: Record<DatePrecision, number> = {
  time: 0,
  'part of day': 1,
  day: 2,
  week: 3,
  month: 4,
  season: 4.5,
  period: 4.5,
  year: 5,
};

function modifierOf({ parsed }: MentionInContext): string | undefined {
  return parsed.type === 'number' || parsed.type === 'date' ? parsed.modifier : undefined;
}

/** The smaller of two numbers; of dates none is small. */
function smaller({ a, b }: CandidatePair): number {
  return a.parsed.type === 'number' && b.parsed.type === 'number'
    ? Math.min(a.parsed.low, b.parsed.low)
    : Number.POSITIVE_INFINITY;
}

/** How many mentions of its sentence, itself among them, are of its form. */
function rivalsOf(mention: MentionInContext): number {
  return mention.mates.filter((mate) => formOf(mate) === formOf(mention)).length;
}
