import { afterAll, expect, test } from 'vitest';
import { languageDemo } from '../../../scripts/demo/languageDemo';
import { eventually } from '../harness/eventually';
import { openFirefox, openStand } from '../harness/opened';

const demo = languageDemo('de');
const stand = await openStand(afterAll);
const firefox = await openFirefox(afterAll, stand.port, demo);

test('a German article finds its story in English and French; without a translator none is offered', async () => {
  const welcome = await firefox.open('welcome.html');
  await eventually(welcome, () => document.querySelectorAll('button').length).toBeGreaterThan(1);
  await welcome.locator(`::-p-text(Allow ${demo.outlets.length} outlets)`).click();
  await eventually(welcome, () => document.querySelector('#outlets [role=status]')?.textContent).toContain(
    'outlets allowed',
  );
  const article = await firefox.browser.newPage();
  await article.goto(demo.reading);
  const popup = await firefox.open(`popup.html?article=${encodeURIComponent(demo.reading)}`);
  await eventually(popup, () => document.querySelectorAll('#outlets li').length).toBeGreaterThanOrEqual(
    demo.outlets.length,
  );
  const told = await popup.evaluate(() => document.querySelector('#outlets')?.textContent);
  for (const { name } of demo.outlets.slice(1)) expect(told).toContain(name);
  expect(await popup.evaluate(() => document.body.textContent)).not.toContain('Translate here');
});
