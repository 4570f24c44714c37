import { signal } from '@preact/signals';
import { browser } from '@/utils/browser/api';
import { readDemo } from '@/utils/browser/demo';
import { readCatalogue } from '@/utils/browser/gather/catalogue';
import { sendMessage } from '@/utils/browser/messages';
import { chooseOutlets } from '@/utils/browser/store/outlets';
import type { Outlet } from '@/utils/model';
import { outletPatterns } from '@/utils/present/sitePattern';
import { type StoryView, storyView } from '@/utils/present/storyView';
import type { Words } from '@/utils/present/words';
import { createPacksState } from './packsState';
import { createPickerState } from './pickerState';

/** What the welcome page shows. Created once in `main.tsx`. */
export function createWelcomeState(words: Words) {
  const demo = signal<StoryView | undefined>(undefined);
  const outcome = signal<string | undefined>(undefined);
  const picker = createPickerState(words);
  const packs = createPacksState(words, allowOutlets);

  async function open(): Promise<void> {
    const showDemo = async () => {
      demo.value = storyView(await readDemo(), words);
    };
    await Promise.all([showDemo(), readCatalogue().then(picker.show), packs.open()]);
  }

  /** Asks the browser first, before any await: it answers only within the click. */
  async function allowOutlets(outlets: Outlet[]): Promise<void> {
    const given = await browser.permissions.request({ origins: outletPatterns(outlets) });
    await chooseOutlets(outlets, Date.now());
    outcome.value = given
      ? `${words.count('allowedNow', outlets.length)} ${words.t('nowOpen')}`
      : words.t('notAllowedNow');
    if (given) await sendMessage('pullNow', {});
  }

  const allow = () => allowOutlets(picker.chosen.value);

  async function allowNone(): Promise<void> {
    await chooseOutlets(picker.chosen.value, Date.now());
    outcome.value = words.t('ifNo');
  }

  return { words, demo, packs, picker, outcome, open, allow, allowNone };
}

export type WelcomeState = ReturnType<typeof createWelcomeState>;
