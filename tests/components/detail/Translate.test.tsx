// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Translate } from '@/components/detail/Translate';
import { type Translator, TranslatorContext } from '@/components/detail/TranslatorContext';
import { draw } from '../draw';

const FOREIGN = { from: 'de', to: 'en', name: 'German' };
const WORDS = 'Die Brücke ist gesperrt.';

function drawWith(translator: Translator | undefined) {
  return draw(
    <TranslatorContext.Provider value={translator}>
      <q>{WORDS}</q>
      <Translate text={WORDS} foreign={FOREIGN} />
    </TranslatorContext.Provider>,
  );
}

function fake(can: 'no' | 'afterFetch' | 'yes', translated: string | undefined) {
  const asked: string[][] = [];
  const translator: Translator = {
    canTranslate: async () => can,
    translate: async (...pair) => {
      asked.push(pair);
      return translated;
    },
  };
  return { translator, asked };
}

test('without a translator, or without this pair of languages, nothing is offered', async () => {
  drawWith(undefined);
  drawWith(fake('no', undefined).translator);
  await new Promise((resolve) => setTimeout(resolve));
  expect(screen.queryByRole('button')).toBeNull();
});

test('nothing is translated before the click; then the original stays, and the translation is told to be the browser’s', async () => {
  const { translator, asked } = fake('yes', 'The bridge is closed.');
  drawWith(translator);
  const button = await screen.findByRole('button', { name: 'Translate here' });
  expect(asked).toEqual([]);
  expect(screen.queryByText(/language pack/)).toBeNull();
  fireEvent.click(button);
  const translated = await screen.findByText('The bridge is closed.');
  expect(asked).toEqual([[WORDS, 'de', 'en']]);
  expect(translated.lang).toBe('en');
  expect(screen.getByText(WORDS)).toBeTruthy();
  expect(screen.getByText('Translated by your browser:')).toBeTruthy();
});

test('that a language pack is fetched first is said before the click', async () => {
  drawWith(fake('afterFetch', 'The bridge is closed.').translator);
  expect(await screen.findByText('The browser first fetches a language pack.')).toBeTruthy();
});

test('what the browser could not translate is told, and may be tried again', async () => {
  drawWith(fake('yes', undefined).translator);
  fireEvent.click(await screen.findByRole('button'));
  await waitFor(() => expect(screen.getByText('The browser could not translate it.')).toBeTruthy());
  expect(screen.getByRole('button').hasAttribute('disabled')).toBe(false);
});
