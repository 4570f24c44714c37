import { signal } from '@preact/signals';
import { daysToKeep, itemsToKeep } from '@/utils/browser/settings';

/** For how many days, and how many items at most, things are kept. */
export function createLimitsState() {
  const days = signal(daysToKeep.fallback);
  const mostItems = signal(itemsToKeep.fallback);

  async function open(): Promise<void> {
    [days.value, mostItems.value] = await Promise.all([daysToKeep.getValue(), itemsToKeep.getValue()]);
  }

  async function setDays(next: number): Promise<void> {
    days.value = next;
    await daysToKeep.setValue(next);
  }

  async function setMostItems(next: number): Promise<void> {
    mostItems.value = next;
    await itemsToKeep.setValue(next);
  }

  return { days, mostItems, open, setDays, setMostItems };
}
