import { signal } from '@preact/signals';
import { readDemo } from '@/utils/browser/demo';
import { readCatalogue } from '@/utils/browser/gather/catalogue';
import type { Outlet } from '@/utils/model';
import { type StoryView, storyView } from '@/utils/present/storyView';
import type { Words } from '@/utils/present/words';
import { allowOutlets } from '../shared/allowOutlets';
import { choose } from '../shared/changeOutlets';
import { createPacksState } from '../shared/packsState';
import { createPickerState } from '../shared/pickerState';

/** What the welcome page shows. Created once in `main.tsx`. */
export function createWelcomeState(words: Words) {
  const demo = signal<StoryView | undefined>(undefined);
  const outcome = signal<string | undefined>(undefined);
  const picker = createPickerState(words);
  const packs = createPacksState(words, allowAndSay);

  async function open(): Promise<void> {
    const showDemo = async () => {
      demo.value = storyView(await readDemo(), words);
    };
    await Promise.all([showDemo(), readCatalogue().then(picker.show), packs.open()]);
  }

  async function allowAndSay(outlets: Outlet[]): Promise<void> {
    const given = await allowOutlets(outlets);
    outcome.value = given
      ? `${words.count('allowedNow', outlets.length)} ${words.t('nowOpen')}`
      : words.t('notAllowedNow');
  }

  const allow = () => allowAndSay(picker.chosen.value);

  async function allowNone(): Promise<void> {
    await choose(picker.chosen.value);
    outcome.value = words.t('ifNo');
  }

  return { words, demo, packs, picker, outcome, open, allow, allowNone };
}

export type WelcomeState = ReturnType<typeof createWelcomeState>;
