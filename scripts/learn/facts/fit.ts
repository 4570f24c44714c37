import { createHash } from 'node:crypto';
import { FEATURES } from '@/utils/compare/align/features';
import { leadsOf } from '@/utils/compare/align/rivals';
import { groupBy } from '@/utils/compare/kinds/groupBy';
import { learn } from '../logistic';
import { rounded } from '../rounded';
import { type Example, KINDS, type Kind } from './examples';

const FOLDS = 5;
/** Of an average loss, over standardized features. */
const RIDGE = 0.001;
/** Pairs from the least probability on must be of one fact so often. */
const PRECISION = {
  number: { agree: 0.89, compatible: 0.84 },
  date: { agree: 0.87, compatible: 0.86 },
};
/**
 * A false conflict costs a reader's trust. Labels of news have too few true ones to look for the place where precision is
 * enough, and those of written stories too many: it is the probability itself that must be high, of
 * days more so: of those that news had from .7 on most were of two events.
 */
const LEAST_CONFLICT = { number: 0.7, date: 0.8 };
/** Where one account closely tells the other again, what differs in its place was mostly changed (README). */
const LEAST_CONFLICT_RETOLD = { number: 0.5, date: 0.6 };
const VERDICTS = ['agree', 'compatible', 'conflict'] as const;
const NAMES = Object.keys(FEATURES);

type Model = { weights: number[]; bias: number };
/** Signs to learn from, by story. */
type Signs = { story: string; signs: number[]; holds: number | undefined; weight: number }[];

/** An example with how much it counts beside others. */
export type Weighed = Example & { weight: number };

/** What `utils/compare/align/weights.json` holds of every kind. */
export function tableOf(examples: Weighed[], tell = (..._: unknown[]) => {}) {
  return Object.fromEntries(KINDS.map((kind) => [kind, learned(kind, examples, tell)]));
}

/** The second regression learns from what the first says of stories it has not seen, as it will have to judge such. */
function learned(kind: Kind, examples: Weighed[], tell: (...words: unknown[]) => void) {
  const own = examples.filter((example) => example.kind === kind);
  const alone: Signs = own.map(({ story, features, holds, weight }) => ({ story, signs: features, holds, weight }));
  const leads = leadsByStory(own, outOfFold(alone));
  const amongRivals: Signs = own.map(({ story, holds, weight }, at) => ({ story, signs: leads[at]!, holds, weight }));
  const sure = outOfFold(amongRivals).map((logit) => 1 / (1 + Math.exp(-logit)));
  const [first, second] = [modelOf(alone), modelOf(amongRivals)];
  const least: Record<string, number> = {};
  const leastRetold: Record<string, number> = {};
  const figures: Record<string, object> = {};
  for (const verdict of VERDICTS) {
    const all = own.flatMap(({ holds, candidate, weight, isRetold }, at): Judged[] =>
      holds === undefined || candidate.relation.verdict !== verdict
        ? []
        : [{ holds, sure: sure[at]!, weight, isRetold }],
    );
    const ofRetold = all.filter(({ isRetold }) => isRetold);
    least[verdict] = verdict === 'conflict' ? LEAST_CONFLICT[kind] : leastWith(PRECISION[kind][verdict], all);
    leastRetold[verdict] = {
      agree: least[verdict],
      compatible: leastWith(PRECISION[kind].compatible, ofRetold),
      conflict: LEAST_CONFLICT_RETOLD[kind],
    }[verdict];
    figures[verdict] = figuresOf(all, least[verdict], leastRetold[verdict]);
    tell(kind, verdict, 'from', least[verdict], leastRetold[verdict], figures[verdict]);
  }
  const [ofOwn, ofLead] = second.weights as [number, number];
  return {
    alone: {
      ...Object.fromEntries(NAMES.map((name, at) => [name, rounded(first.weights[at]!)])),
      bias: rounded(first.bias),
    },
    amongRivals: { own: rounded(ofOwn), lead: rounded(ofLead), bias: rounded(second.bias) },
    least,
    leastRetold,
    'figures, out of fold': figures,
  };
}

/** For each candidate its log odds and its lead over its rivals, which are of its own story. */
function leadsByStory(own: Weighed[], logits: number[]): [logit: number, lead: number][] {
  const found: [number, number][] = [];
  for (const places of groupBy(own.keys(), (at) => own[at]!.story)) {
    const leads = leadsOf(
      places.map((at) => own[at]!.candidate),
      places.map((at) => logits[at]!),
    );
    for (const [index, at] of places.entries()) found[at] = [logits[at]!, leads[index]!];
  }
  return found;
}

export function foldOf(story: string): number {
  return createHash('sha1').update(story).digest()[1]! % FOLDS;
}

/** Log odds for each from the stories of the other folds. */
function outOfFold(all: Signs): number[] {
  const logits = new Array<number>(all.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const { weights, bias } = modelOf(all.filter(({ story }) => foldOf(story) !== fold));
    for (const [at, { story, signs }] of all.entries())
      if (foldOf(story) === fold) logits[at] = signs.reduce((sum, sign, index) => sum + sign * weights[index]!, bias);
  }
  return logits;
}

function modelOf(all: Signs): Model {
  const known = all.flatMap(({ signs, holds, weight }) => (holds === undefined ? [] : [{ signs, holds, weight }]));
  const scale = known[0]!.signs.map((_, at) => {
    const mean = known.reduce((sum, { signs }) => sum + signs[at]!, 0) / known.length;
    const spread = Math.sqrt(known.reduce((sum, { signs }) => sum + (signs[at]! - mean) ** 2, 0) / known.length);
    return { mean, spread: spread || 1 };
  });
  const [constant, ...coefficients] = learn(
    known.flatMap(({ signs, holds, weight: times }) => {
      const scaled = signs.map((value, at) => (value - scale[at]!.mean) / scale[at]!.spread);
      const both = [
        { signs: scaled, holds: true, weight: times * holds },
        { signs: scaled, holds: false, weight: times * (1 - holds) },
      ];
      return both.filter(({ weight }) => weight > 0);
    }),
    RIDGE,
  );
  const weights = coefficients.map((value, at) => value / scale[at]!.spread);
  return { weights, bias: weights.reduce((sum, value, at) => sum - value * scale[at]!.mean, constant!) };
}

interface Judged {
  holds: number;
  sure: number;
  weight: number;
  isRetold: boolean;
}

/** The least probability from which on the share of one fact is high enough. */
function leastWith(precision: number, all: Judged[]): number {
  for (let at = 20; at < 95; at += 5) {
    const taken = all.filter(({ sure }) => sure >= at / 100);
    if (right(taken) / total(taken) >= precision) return at / 100;
  }
  return 0.95;
}

function figuresOf(all: Judged[], least: number, leastRetold: number) {
  const of = (some: Judged[]) => {
    const taken = some.filter(({ sure, isRetold }) => sure >= (isRetold ? leastRetold : least));
    return {
      pairs: some.length,
      precision: rounded(right(taken) / total(taken)),
      recall: rounded(right(taken) / right(some)),
      AP: rounded(averagePrecision(some)),
    };
  };
  return { all: of(all), news: of(all.filter(({ weight }) => weight === 1)) };
}

function averagePrecision(all: Judged[]): number {
  let [hits, seen, sum] = [0, 0, 0];
  for (const { holds, weight } of all.toSorted((x, y) => y.sure - x.sure)) {
    hits += holds * weight;
    seen += weight;
    sum += holds * weight * (hits / seen);
  }
  return sum / right(all);
}

function right(all: Judged[]): number {
  return all.reduce((sum, { holds, weight }) => sum + holds * weight, 0);
}

function total(all: Judged[]): number {
  return all.reduce((sum, { weight }) => sum + weight, 0);
}
