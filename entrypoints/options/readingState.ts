import { signal } from '@preact/signals';
import {
  daysToKeep,
  markInPage,
  pagesToRead,
  type Reading,
  readAhead,
  reading,
  singleKeys,
} from '@/utils/browser/settings';

/** The reading settings, each written as soon as it is changed. */
export function createReadingState() {
  const values = signal({ when: 'any' as Reading['when'], marks: false, ahead: false, pages: 0, keys: true, days: 30 });

  async function open(): Promise<void> {
    const [{ when }, marks, ahead, pages, keys, days] = await Promise.all([
      reading.getValue(),
      markInPage.getValue(),
      readAhead.getValue(),
      pagesToRead.getValue(),
      singleKeys.getValue(),
      daysToKeep.getValue(),
    ]);
    values.value = { when, marks, ahead, pages, keys, days };
  }

  async function setWhen(when: Reading['when']): Promise<void> {
    values.value = { ...values.value, when };
    await reading.setValue({ ...(await reading.getValue()), when });
  }

  async function setMarks(marks: boolean): Promise<void> {
    values.value = { ...values.value, marks };
    await markInPage.setValue(marks);
  }

  async function setAhead(ahead: boolean): Promise<void> {
    values.value = { ...values.value, ahead };
    await readAhead.setValue(ahead);
  }

  async function setPages(pages: number): Promise<void> {
    values.value = { ...values.value, pages };
    await pagesToRead.setValue(pages);
  }

  async function setKeys(keys: boolean): Promise<void> {
    values.value = { ...values.value, keys };
    await singleKeys.setValue(keys);
  }

  return { values, open, setWhen, setMarks, setAhead, setPages, setKeys };
}
