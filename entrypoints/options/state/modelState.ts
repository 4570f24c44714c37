import { signal } from '@preact/signals';
import { byWordsOnly } from '@/utils/browser/encode/byWordsOnly';
import { currentTrouble, trouble } from '@/utils/browser/encode/trouble';
import { sendMessage } from '@/utils/browser/messages/messages';
import { changeSetting } from '@/utils/browser/settings/changeSetting';
import type { Words } from '@/utils/present/shared/words';
import { wordsOnlyLine } from '@/utils/present/shared/wordsOnly';

/** Whether the language model is used, and why it cannot be. */
export function createModelState(words: Words) {
  const off = signal(false);
  const line = signal<string | undefined>(undefined);
  const failed = signal(false);

  async function readTrouble(): Promise<void> {
    const current = await currentTrouble(Date.now());
    failed.value = current !== undefined;
    line.value = current && wordsOnlyLine(current, words);
  }

  async function open(): Promise<void> {
    trouble.watch(() => void readTrouble());
    off.value = await byWordsOnly.getValue();
    await readTrouble();
  }

  async function setOff(value: boolean): Promise<void> {
    off.value = value;
    await changeSetting(byWordsOnly, () => value);
  }

  async function tryAgain(): Promise<void> {
    const tried = await sendMessage('tryModel', {});
    await readTrouble();
    line.value = tried.ok ? words.t('modelWorks') : wordsOnlyLine(tried.failure, words);
  }

  return { words, off, line, failed, open, setOff, tryAgain };
}

export type ModelState = ReturnType<typeof createModelState>;
