import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { changeSetting } from '@/utils/browser/settings/changeSetting';
import { pagesToRead, readingPreference } from '@/utils/browser/settings/settings';
import { LOCAL_KEYS } from '@/utils/browser/settings/storageKeys';

const { store } = vi.hoisted(() => ({ store: {} as Record<string, unknown> }));
vi.mock('wxt/utils/storage', () => ({
  storage: {
    defineItem: (key: string, { fallback }: { fallback: unknown }) => ({
      getValue: async () => store[key.replace('local:', '')] ?? fallback,
    }),
  },
}));

const CHANGE = 'utils/browser/settings/changeSetting.ts';

const sources = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'entrypoints', 'utils'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file));

const filesWith = (pattern: RegExp) => sources.filter((file) => pattern.test(readFileSync(file, 'utf8')));

test('settings are written in one place, by what is stored at that moment', () => {
  expect(filesWith(/\.setValue\(|\.removeValue\(|storage\.local\.(?:set|remove)\(/)).toEqual([CHANGE]);
});

test('what is stored outside the database has a key of the one list', () => {
  expect(filesWith(/defineItem/)).toEqual(['utils/browser/settings/defineSetting.ts']);
  expect(filesWith(/storage\.(?:local|sync|managed)\b/)).toEqual([
    'utils/browser/ownData/forget.ts',
    'utils/browser/platform/trustOnlyOurPages.ts',
  ]);
  expect(filesWith(/storage\.session\./)).toEqual(['entrypoints/popup-head.ts', 'utils/browser/messages/tabs.ts']);
  expect(filesWith(/\b(?:localStorage|sessionStorage|document\.cookie|caches)\b/)).toEqual([]);
  const defined = filesWith(/defineSetting</).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/defineSetting<.+>\('(\w+)'/g)].map(([, key]) => key),
  );
  expect(defined.toSorted()).toEqual(Object.keys(LOCAL_KEYS).toSorted());
});

/** One after the other, as the browser's locks. */
function lockInTurn(): void {
  let last = Promise.resolve<unknown>(undefined);
  const request = (_name: string, act: () => Promise<unknown>) => {
    last = last.then(act);
    return last;
  };
  vi.stubGlobal('navigator', { locks: { request } });
}

test('a setting that was spoiled is read as far as it can be, and silences nothing', async () => {
  const topic = { id: 'ferry', name: 'Ferries', marks: [['ferry']], excludes: [] };
  const read = async (spoiled: unknown) => {
    store.reading = spoiled;
    return readingPreference.getValue();
  };
  expect(await read(7)).toEqual({ when: 'any', topics: [] });
  expect(await read({ when: 'never', topics: 'all' })).toEqual({ when: 'any', topics: [] });
  expect(await read({ when: 'click', topics: [null, { id: 'x' }, topic] })).toEqual({ when: 'click', topics: [topic] });
  store.pagesToRead = 'twelve';
  expect(await pagesToRead.getValue()).toBe(12);
});

test('two changes at once are both kept', async () => {
  lockInTurn();
  let stored = { a: 0, b: 0 };
  const slowly = () => new Promise((resolve) => setTimeout(resolve, 5));
  const item = {
    getValue: async () => stored,
    setValue: async (next: typeof stored) => {
      await slowly();
      stored = next;
    },
    removeValue: async () => {},
  };
  await Promise.all([
    changeSetting(item, (now) => ({ ...now, a: 1 })),
    changeSetting(item, (now) => ({ ...now, b: 1 })),
  ]);
  expect(stored).toEqual({ a: 1, b: 1 });
});
