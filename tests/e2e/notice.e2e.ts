import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { noticeLine, packagesOf } from '@/scripts/notice/packages';
import { modulesOf } from '@/scripts/notice/recordModules';
import config from '@/wxt.config';

const notice = readFileSync('NOTICE', 'utf8');

test.each(['chrome', 'firefox'])('NOTICE names every package of which code is in the build for %s', (browser) => {
  const bundled = packagesOf(readFileSync(modulesOf(browser), 'utf8').split('\n'));
  expect(bundled.length).toBeGreaterThan(5);
  expect(bundled.filter((one) => !notice.includes(noticeLine(one)))).toEqual([]);
});

test.each(['NOTICE', 'LICENSE'])('%s is in the folders that the zips are made of', (name) => {
  const ours = readFileSync(name, 'utf8');
  for (const build of ['chrome-mv3', 'firefox-mv3']) {
    expect(readFileSync(`.output/${build}/${name}`, 'utf8')).toBe(ours);
  }
});

test('nothing of these folders is left out of the zips', () => {
  expect(config.zip).not.toHaveProperty('exclude');
});
