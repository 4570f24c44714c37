import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import en from '@/public/_locales/en/messages.json';

/** Keys that are put together: `kinds_${kind}`, `working_${state}`, `pack_${id}`, `sends_${id}`, `field_${name}`, `owner_${kind}`, `subject_${name}`. */
const COMPOSED = /^(?:kind|kinds|working|how|pack|sends|licence|field|import|owner|subject)_/;

test('every message is shown somewhere', () => {
  const files = execFileSync('git', ['ls-files', 'components', 'entrypoints', 'utils', 'wxt.config.ts'], {
    encoding: 'utf8',
  });
  const source = files
    .split('\n')
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const stemOf = (key: string) => key.replace(/_(?:one|few|many|other)$/, '');
  const isShown = (key: string) =>
    COMPOSED.test(key) ||
    [key, stemOf(key)].some((one) => source.includes(`'${one}'`) || source.includes(`__MSG_${one}__`));
  expect(Object.keys(en).filter((key) => !isShown(key))).toEqual([]);
});
