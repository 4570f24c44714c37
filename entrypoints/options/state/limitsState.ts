import { followSetting } from '@/entrypoints/shared/followSetting';
import { changeSetting } from '@/utils/browser/settings/changeSetting';
import { daysToKeep, itemsToKeep } from '@/utils/browser/settings/settings';

/** For how many days, and how many items at most, things are kept. */
export function createLimitsState() {
  return {
    days: followSetting(daysToKeep),
    mostItems: followSetting(itemsToKeep),
    setDays: (days: number) => changeSetting(daysToKeep, () => days),
    setMostItems: (most: number) => changeSetting(itemsToKeep, () => most),
  };
}
