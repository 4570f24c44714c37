import { type Expected, readCases } from './cases';
import { LEFT_OUT, type LeftOut, MODELS, OTHER_MODELS } from './leftOut';
import { passes } from './passes';

/** `run.ts FOLDER [--failed]`: reads the cases that news needs with our finders and prints how many pass, a line a type. */
function run([folder, ...options]: string[]): void {
  if (!folder) throw new Error('Usage: tsx scripts/recognizers/run.ts FOLDER [--failed]');
  const all = MODELS.flatMap((model) => readCases(folder, model));
  const counted = all.filter((expected) => !LEFT_OUT.some((rule) => fits(rule, expected)));
  const failed = counted.filter((expected) => !passes(expected));
  for (const type of new Set(counted.map(typeOf))) {
    report(
      type,
      counted.filter((one) => typeOf(one) === type).length,
      failed.filter((one) => typeOf(one) === type).length,
    );
  }
  report('all that count', counted.length, failed.length);
  console.log(`left out: ${all.length - counted.length} of ${all.length}, and ${Object.keys(OTHER_MODELS).join(', ')}`);
  if (options.includes('--failed')) for (const one of failed) console.log(describe(one));
}

function typeOf({ model, type }: Expected): string {
  return `${model} ${type}`;
}

function fits({ model, type, text, input }: LeftOut, expected: Expected): boolean {
  if (model && model !== expected.model) return false;
  return (
    (type?.test(expected.type) ?? true) && (text?.test(expected.text) ?? true) && (input?.test(expected.input) ?? true)
  );
}

function report(name: string, counted: number, failed: number): void {
  const share = ((100 * (counted - failed)) / counted).toFixed(1);
  console.log(
    `${name.padEnd(28)} ${String(counted - failed).padStart(4)} of ${String(counted).padStart(4)}  ${share} %`,
  );
}

function describe({ type, input, text, values, reference = '' }: Expected): string {
  return `${type} | ${input} | ${text} | ${JSON.stringify(values)} | ${reference}`;
}

run(process.argv.slice(2));
