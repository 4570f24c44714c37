import { computed, signal } from '@preact/signals';
import { followSetting } from '@/entrypoints/shared/followSetting';
import { acrossLanguages, chosenLanguages, languagesRead } from '@/utils/browser/across/languagesRead';
import { forgetMeanings } from '@/utils/browser/index/meaningStore';
import { switchNoticesOff, switchNoticesOn } from '@/utils/browser/platform/notices';
import { changeSetting } from '@/utils/browser/settings/changeSetting';
import {
  markInPage,
  notifyArrivals,
  pagesToRead,
  type ReadingPreference,
  readAhead,
  readingPreference,
  singleKeys,
} from '@/utils/browser/settings/settings';

/** The reading settings, each followed as it is stored and written as soon as it is changed. */
export function createReadingState() {
  const general = followSetting(readingPreference);
  const marks = followSetting(markInPage);
  const ahead = followSetting(readAhead);
  const pages = followSetting(pagesToRead);
  const keys = followSetting(singleKeys);
  const notices = followSetting(notifyArrivals);
  const refused = signal(false);
  const across = followSetting(acrossLanguages);
  const languages = signal<string[]>([]);
  const readLanguages = async () => {
    languages.value = await languagesRead();
  };
  void readLanguages();

  const values = computed(() => ({
    when: general.value.when,
    marks: marks.value,
    ahead: ahead.value,
    pages: pages.value,
    keys: keys.value,
    notices: notices.value,
    refused: refused.value,
    across: across.value,
    languages: languages.value,
  }));

  return {
    values,
    setWhen: (when: ReadingPreference['when']) => changeSetting(readingPreference, (now) => ({ ...now, when })),
    setMarks: (on: boolean) => changeSetting(markInPage, () => on),
    setAhead: (on: boolean) => changeSetting(readAhead, () => on),
    setPages: (most: number) => changeSetting(pagesToRead, () => most),
    setKeys: (on: boolean) => changeSetting(singleKeys, () => on),
    setNotices: async (on: boolean) => {
      // The browser asks only within the click.
      refused.value = on && !(await switchNoticesOn());
      if (!on) await switchNoticesOff();
    },
    setAcross: (on: boolean) => changeSetting(acrossLanguages, () => on),
    /** What was encoded goes by the languages that were read. */
    setLanguage: async (tag: string, reads: boolean) => {
      const others = (await languagesRead()).filter((one) => one !== tag);
      await changeSetting(chosenLanguages, () => (reads ? [...others, tag] : others));
      await forgetMeanings();
      await readLanguages();
    },
  };
}
