import type { MatchReason } from '@/utils/model';
import { isolate } from '../shared/isolate';
import { writeTime } from '../shared/times';
import type { Words } from '../shared/words';

/** Why two accounts may tell one story, in words a reader can check: "both name Alibaba and Claude Code". */
export function writeReason(reason: MatchReason, words: Words): string {
  switch (reason.says) {
    case 'names':
      return words.t('reason_names', list(reason.words, words));
    case 'numbers':
      return words.t('reason_numbers', list(reason.words, words));
    case 'headlines':
      return words.t('reason_headlines', list(reason.words, words));
    case 'days':
      return reason.apart === 0
        ? words.t('reason_sameDay', writeTime(reason.day, words))
        : words.count('reason_apart', reason.apart);
    case 'languages':
      return words.t('reason_languages');
    case 'reader':
      return words.t(reason.same ? 'reason_put' : 'reason_takenOut');
  }
}

const list = (names: string[], { locale }: Words) => new Intl.ListFormat(locale).format(names.map(isolate));
