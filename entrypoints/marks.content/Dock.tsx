import { Icon } from '@/components/shared/Icon';
import { useWords } from '@/components/shared/WordsContext';
import { askBackground } from './askBackground';
import type { Layer } from './layerState';

/** How many marks there are, from one to the next, and all of them off. */
export function Dock({ layer }: { layer: Layer }) {
  const { t } = useWords();
  const { placed, visited, onStep, onHide } = layer;
  return (
    <div class="dock" role="toolbar" aria-label={t('marks')}>
      <span class="count" role="status">
        {t('marksOf', visited.value === undefined ? 0 : visited.value + 1, placed.value.length)}
      </span>
      <button type="button" aria-label={t('previousMark')} onClick={() => onStep(-1)}>
        <Icon name="previous" />
      </button>
      <button type="button" aria-label={t('nextMark')} onClick={() => onStep(1)}>
        <Icon name="next" />
      </button>
      <button type="button" class="text" onClick={(click) => askBackground(click, 'openCompare', {})}>
        {t('compare')}
      </button>
      <button type="button" aria-label={t('hideMarks')} onClick={onHide}>
        <Icon name="close" />
      </button>
    </div>
  );
}
