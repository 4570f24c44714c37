import { labelAttribution } from '@/utils/compare/kinds/attribution/label';
import { labelDate } from '@/utils/compare/kinds/date/label';
import { labelName } from '@/utils/compare/kinds/name/label';
import { labelNumber } from '@/utils/compare/kinds/number/label';
import { labelQuote } from '@/utils/compare/kinds/quote/label';
import type { Side } from '@/utils/link/side';
import type { DetailKind } from '@/utils/model';
import type { Cluster } from './facts/candidatePair';

const LABELS: Partial<Record<DetailKind, (cluster: Cluster, sides: Side[]) => string>> = {
  number: labelNumber,
  date: labelDate,
  name: labelName,
  quote: labelQuote,
  attribution: labelAttribution,
};

/** What a cluster of mentions is about, in the articles' own words. */
export function labelOf(cluster: Cluster, sides: Side[]): string {
  return LABELS[cluster[0]!.kind]?.(cluster, sides) ?? '';
}
