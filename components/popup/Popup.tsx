import type { PopupView } from '@/utils/present/popup/popupView';
import type { PopupActions } from './actions';
import { PopupEmpty } from './PopupEmpty';
import { PopupFailed } from './PopupFailed';
import { TabNote } from './PopupNotes';
import { PopupStory } from './PopupStory';

/** The popup in whichever state it is. */
export function Popup({ view, actions }: { view: PopupView; actions: PopupActions }) {
  switch (view.state) {
    case 'ready':
    case 'working':
      return <PopupStory view={view} actions={actions} />;
    case 'empty':
      return <PopupEmpty view={view} actions={actions} />;
    case 'failed':
      return <PopupFailed view={view} actions={actions} />;
    default:
      return <TabNote view={view} actions={actions} />;
  }
}
