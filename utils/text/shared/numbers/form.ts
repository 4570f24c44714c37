import type { Modifier, WrittenNumber } from './interval';
import type { NumberForm } from './quantity';

/** What a number is of; `first` and `next` where its words reach beyond the numeral, `value` where they change it. */
export interface Form {
  form: NumberForm;
  unit?: string;
  measure?: { dimension: string; factor: number };
  first?: number;
  next?: number;
  value?: Partial<WrittenNumber>;
  /** Where it stands between the number and its unit: "three or more years". */
  modifier?: Modifier;
}
