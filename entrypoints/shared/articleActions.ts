import type { Signal } from '@preact/signals';
import type { UndoProps } from '@/components/controls/Undo';
import type { PopupActions } from '@/components/popup/actions';
import { sendMessage } from '@/utils/browser/messages/messages';
import { correct, undoCorrection } from '@/utils/browser/store/corrections';
import { keepStory } from '@/utils/browser/store/coverage';
import type { MessageKey, Words } from '@/utils/present/shared/words';
import { detailMarkdown } from '@/utils/present/story/markdown';

type Said = Parameters<typeof undoCorrection>[0];

interface Around {
  words: Words;
  marked: Signal<boolean>;
  undo: Signal<UndoProps | undefined>;
}

/** What the reader can do with the comparison of an article; every correction can be taken back in place. */
export function createArticleActions(articleId: string, { words, marked, undo }: Around) {
  async function say(said: Said, line: MessageKey): Promise<void> {
    await correct(said, Date.now());
    undo.value = { line: words.t(line), onUndo: () => void takeBack(said) };
    await matchAnew(said);
  }

  async function takeBack(said: Said): Promise<void> {
    undo.value = undefined;
    await undoCorrection(said);
    await matchAnew(said);
  }

  /** Another choice of reports is matched and compared anew; a detail put aside is only left out. */
  async function matchAnew({ kind }: Said): Promise<void> {
    if (kind !== 'not-same-fact') await sendMessage('corrected', { articleId });
  }

  return {
    onAskAgain: () => void sendMessage('coverAgain', { articleId }),
    onStop: () => void sendMessage('stopAsking', { articleId }),
    onShow: ({ start, end }) => void sendMessage('showInPage', { articleId, start, end }),
    onMark: (on) => {
      marked.value = on;
      void sendMessage('markPage', { articleId, on });
    },
    onKeep: (kept) => void keepStory(articleId, kept),
    onCopy: (detail) => {
      void navigator.clipboard.writeText(detailMarkdown(detail, words));
      undo.value = { line: words.t('copied') };
    },
    onNotSameFact: (other) => void say({ kind: 'not-same-fact', article: articleId, other }, 'saidNotSameFact'),
    onSameFact: (other) => void takeBack({ kind: 'not-same-fact', article: articleId, other }),
    onNotThisStory: (other) => void say({ kind: 'not-same-story', article: articleId, other }, 'saidNotThisStory'),
    onSameStory: (other) => void say({ kind: 'same-story', article: articleId, other }, 'saidSameStory'),
  } satisfies Partial<PopupActions>;
}
