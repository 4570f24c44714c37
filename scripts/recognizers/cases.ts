import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One thing that a case expects to be read, with the sentence it stands in. */
export interface Expected {
  model: string;
  type: string;
  input: string;
  text: string;
  start: number;
  end: number;
  /** What the words may mean: several where the case leaves it open. */
  values: Record<string, string>[];
  /** ISO time that relative dates are counted from. */
  reference?: string;
}

interface RawCase {
  Input: string;
  Context?: { ReferenceDateTime?: string };
  Results: {
    Text: string;
    Start?: number;
    End?: number;
    TypeName?: string;
    Resolution?: Record<string, string> & { values?: Record<string, string>[] };
  }[];
}

/** Reads the cases of one model, one entry for each result; throws when the file is missing or no JSON. */
export function readCases(folder: string, model: string): Expected[] {
  const text = readFileSync(join(folder, `${model}.json`), 'utf8').replace(/^\uFEFF/, '');
  const cases = JSON.parse(text) as RawCase[];
  return cases.flatMap(({ Input, Context, Results }) =>
    Results.filter(({ TypeName, Start, End }) => TypeName && Start !== undefined && End !== undefined).map(
      (result) => ({
        model,
        type: result.TypeName!.replace('datetimeV2.', ''),
        input: Input,
        text: result.Text,
        start: result.Start!,
        end: result.End! + 1,
        values: result.Resolution?.values ?? (result.Resolution ? [result.Resolution] : []),
        reference: Context?.ReferenceDateTime,
      }),
    ),
  );
}
