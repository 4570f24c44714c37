import type { DetailActions } from '@/components/detail/actions';
import type { FollowTopicProps } from '@/components/story/FollowTopic';
import type { PopupView } from '@/utils/present/popup/popupView';
import type { AskOnceProps } from './AskOnce';
import type { WordsOnly } from './WordsOnlyBanner';

/** Everything the reader can do in the popup. What is absent is not offered, as in the demo story. */
export interface PopupActions extends DetailActions {
  /** Id of the section gone to last, and how to go to one. */
  section: string;
  onGo: (section: string) => void;
  onPanel?: () => void;
  onSettings: () => void;
  onAskAgain?: () => void;
  /** A search service can be asked once. */
  search?: AskOnceProps;
  /** The language model failed, and the reader was not told yet. */
  wordsOnly?: WordsOnly;
  onStop?: () => void;
  /** It is an article, whatever the page looks like. */
  onForce?: () => void;
  /** Reads this page once, which the click on the icon allows. */
  onOnce?: () => void;
  /** Asks the browser for the site, for good. */
  onAlways?: (pattern: string) => void;
  topic?: FollowTopicProps;
  onKeep?: (kept: boolean) => void;
  onMark?: (on: boolean) => void;
  marked: boolean;
  onSameStory?: (articleId: string) => void;
  onNotThisStory?: (articleId: string) => void;
  /** Takes back that the versions of this detail are not about the same fact. */
  onSameFact?: (detail: string) => void;
}

export interface StoryProps {
  view: Extract<PopupView, { state: 'ready' | 'working' }>;
  actions: PopupActions;
}
