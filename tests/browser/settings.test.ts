import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { changeSetting } from '@/utils/browser/changeSetting';

const sources = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'entrypoints', 'utils'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file));

test('settings are written in one place, by what is stored at that moment', () => {
  const writers = sources.filter((file) => /\.setValue\(|storage\.local\.set\(/.test(readFileSync(file, 'utf8')));
  expect(writers).toEqual(['utils/browser/changeSetting.ts']);
});

test('two changes at once are both kept', async () => {
  let last = Promise.resolve<unknown>(undefined);
  const request = (_name: string, act: () => Promise<unknown>) => {
    last = last.then(act);
    return last;
  };
  vi.stubGlobal('navigator', { locks: { request } });
  let stored = { a: 0, b: 0 };
  const slowly = () => new Promise((resolve) => setTimeout(resolve, 5));
  const item = {
    key: 'local:two' as const,
    getValue: async () => stored,
    setValue: async (next: typeof stored) => {
      await slowly();
      stored = next;
    },
  };
  await Promise.all([
    changeSetting(item, (now) => ({ ...now, a: 1 })),
    changeSetting(item, (now) => ({ ...now, b: 1 })),
  ]);
  expect(stored).toEqual({ a: 1, b: 1 });
});
