import { compareAddress } from '@/components/shared/compareAddress';
import { Button, ButtonLink } from '../controls/Button';
import { useWords } from '../shared/WordsContext';
import type { StoryProps } from './actions';

/** What can be done with the story; the way to the comparison stays in place from the first report on. */
export function StoryFoot({ view, actions }: StoryProps) {
  const { t, count } = useWords();
  const { onStop, onMark, onKeep, marked } = actions;
  const ready = view.state === 'ready';
  return (
    <>
      {view.story && (
        <ButtonLink look="solid" href={compareAddress(view.story.articleId)} newTab>
          {ready ? t('compareSideBySide') : count('compareReady', view.found.filter(({ done }) => done).length)}
        </ButtonLink>
      )}
      {!ready && onStop && (
        <Button key="stop" onClick={onStop}>
          {t('stopAsking')}
        </Button>
      )}
      {ready && onMark && (
        <Button key="mark" icon="marker" pressed={marked} onClick={() => onMark(!marked)}>
          {t('markInPage')}
        </Button>
      )}
      {ready && onKeep && (
        <Button
          key="keep"
          icon={view.kept ? 'check' : 'plus'}
          pressed={view.kept}
          name={t('keepStory')}
          onClick={() => onKeep(!view.kept)}
        />
      )}
    </>
  );
}
