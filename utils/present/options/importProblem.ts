import type { OpmlProblem } from '@/utils/gather/catalogue/opml';
import type { Words } from '../shared/words';

/** Why a backup was not taken in. */
export type BackupProblem = { is: 'notJson' | 'notExport' | 'noSpace' | 'unreadable' } | { is: 'noList'; list: string };

/** Why a file was not imported, and that nothing was lost by it. */
export function importProblemWords(problem: BackupProblem | OpmlProblem, words: Words): string {
  return `${reason(problem, words)} ${words.t('import_unchanged')}`;
}

function reason(problem: BackupProblem | OpmlProblem, words: Words): string {
  switch (problem.is) {
    case 'noList':
      return words.t('import_noList', problem.list);
    default:
      return words.t(`import_${problem.is}`);
  }
}
