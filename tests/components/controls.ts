import type { CompareControls } from '@/components/compare/table/controls';
import { SAMPLE } from '../present/sampleStory';

/** Controls of the compare page that show everything and do nothing. */
export const CONTROLS: CompareControls = {
  kind: 'all',
  onKind: () => {},
  onlyDifferences: false,
  onOnlyDifferences: () => {},
  shown: SAMPLE.articles.map(({ id }) => id),
  onShown: () => {},
  onMove: () => {},
  open: new Set(),
  onOpen: () => {},
  onCurrent: () => {},
  texts: false,
  onTexts: () => {},
  onCopy: () => {},
  onSave: () => {},
  onPrint: () => {},
};
