import { Quote } from '@/components/detail/Quote';
import type { TextRun } from '@/utils/present/compare/wholeText';
import type { CompareControls } from '../table/controls';
import { bringIntoView, claimToken } from './bringIntoView';
import styles from './TextRuns.module.css';

interface Props {
  runs: TextRun[];
  /** Ids of the claims that are shown. */
  known: ReadonlySet<string>;
  controls: Pick<CompareControls, 'current' | 'onCurrent'>;
}

/** The runs of a paragraph; those that tell a claim can be pointed at. */
export function TextRuns({ runs, known, controls }: Props) {
  return (
    <>
      {runs.map(({ claims, spans }, place) => {
        const told = claims.filter((id) => known.has(id));
        if (told.length > 0) return <Told key={place} claims={told} spans={spans} controls={controls} />;
        return <Quote key={place} spans={spans.map(({ text }) => ({ text }))} shape="agree" />;
      })}
    </>
  );
}

type ToldProps = TextRun & Pick<Props, 'controls'>;

/** Pointed at or focused, it lights all sentences that tell its claim; clicked, they come into view. */
function Told({ claims, spans, controls: { current, onCurrent } }: ToldProps) {
  const isLit = current !== undefined && claims.includes(current);
  const claim = isLit ? current : claims[0]!;
  const light = () => onCurrent(claim);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the words of a button element do not flow with the text
    <span
      role="button"
      tabIndex={0}
      class={styles.run}
      data-claims={claims.map(claimToken).join(' ')}
      aria-pressed={isLit}
      onPointerEnter={light}
      onFocus={light}
      onClick={() => bringIntoView(claim)}
      onKeyDown={({ key }) => key === 'Enter' && bringIntoView(claim)}
    >
      <Quote spans={spans} shape="agree" />
    </span>
  );
}
