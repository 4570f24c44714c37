import { computed, effect, signal } from '@preact/signals';
import { watch } from '@/utils/browser/database/watch';
import { sendMessage } from '@/utils/browser/messages/messages';
import { browser } from '@/utils/browser/platform/api';
import type { Words } from '@/utils/present/shared/words';
import { welcomeView } from '@/utils/present/welcome/welcomeView';
import { allowOutlets } from '../shared/allowOutlets';
import { into } from '../shared/into';
import { createPacksState } from '../shared/packsState';
import { readWelcome, type StoredWelcome } from './readWelcome';

/** The browser tells no change of the toolbar everywhere, so it is looked at. */
const LOOK_EVERY_MS = 1000;
/** How often stories are looked for while the first answers come in. */
const LINK_EVERY_MS = 4000;
const NOTHING: StoredWelcome = { allowed: 0, answered: 0, stories: [], newest: [], compared: false };

/** What the welcome page shows. Created once in `main.tsx`. */
export function createWelcomeState(words: Words) {
  const stored = signal<StoredWelcome>(NOTHING);
  const pinned = signal(false);
  const skipped = signal(false);
  const packs = createPacksState(words, allowOutlets);
  watch(readWelcome, into(stored));

  async function open(): Promise<void> {
    const looking = setInterval(() => void look(), LOOK_EVERY_MS);
    effect(() => {
      if (pinned.value) clearInterval(looking);
    });
    linkWhileAnswersCome();
    await Promise.all([look(), packs.open()]);
  }

  async function look(): Promise<void> {
    if (document.visibilityState === 'hidden') return;
    pinned.value = (await browser.action.getUserSettings?.())?.isOnToolbar ?? false;
  }

  /** Stories stand only once all outlets were asked; the reader should not wait for the last one. */
  function linkWhileAnswersCome(): void {
    const linking = setInterval(() => {
      const { allowed, answered, stories } = stored.value;
      if (answered > 1 && stories.length === 0) void sendMessage('freshenToday', {});
      if (stories.length > 0 && answered === allowed) clearInterval(linking);
    }, LINK_EVERY_MS);
  }

  function skip(): void {
    skipped.value = true;
  }

  const view = computed(() =>
    welcomeView({ ...stored.value, pinned: pinned.value, skipped: skipped.value }, { ...words, now: Date.now() }),
  );

  return { words, view, packs, open, skip };
}

export type WelcomeState = ReturnType<typeof createWelcomeState>;
