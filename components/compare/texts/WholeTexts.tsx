import type { CompareView } from '@/utils/present/compare/compareView';
import type { WholeText } from '@/utils/present/compare/wholeText';
import type { OutletView } from '@/utils/present/outlets/outletView';
import { OutletHead } from '../table/CompareColumn';
import type { CompareControls } from '../table/controls';
import { ClaimBar } from './ClaimBar';
import { TextRuns } from './TextRuns';
import styles from './WholeTexts.module.css';

interface Props {
  view: CompareView;
  controls: CompareControls;
}

/** A column an outlet with its whole text, each with a scroller of its own; the sentences of one claim are lit together. */
export function WholeTexts({ view, controls }: Props) {
  const { shown, current } = controls;
  const known = new Set(view.rows.map(({ detail }) => detail.id));
  const columns = shown.flatMap((id) => {
    const column = view.columns.find(({ articleId }) => articleId === id);
    const text = view.texts.find(({ articleId }) => articleId === id);
    return column && text ? [{ column, text }] : [];
  });
  const row = view.rows.find(({ detail }) => detail.id === current);
  return (
    <div class={styles.page}>
      <div class={styles.columns}>
        {columns.map(({ column, text }) => (
          <TextColumn
            key={column.articleId}
            column={column}
            text={text}
            known={known}
            end={view.partly.get(column.articleId)}
            controls={controls}
          />
        ))}
      </div>
      {row && <ClaimBar row={row} controls={controls} />}
    </div>
  );
}

interface ColumnProps {
  column: OutletView;
  text: WholeText;
  /** Ids of the claims that are shown. */
  known: ReadonlySet<string>;
  /** Why the text ends where it does, if not with the article. */
  end?: string;
  controls: CompareControls;
}

function TextColumn({ column, text, end, ...runs }: ColumnProps) {
  const { articleId, name, isOpen } = column;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable by keyboard
    <article class={styles.column} tabIndex={0} data-here={isOpen || undefined} aria-label={name}>
      <header class={styles.head}>
        <OutletHead column={column} />
      </header>
      <div class={styles.text} data-account={articleId}>
        {text.paragraphs.map((paragraph, place) => (
          <p key={place}>
            <TextRuns runs={paragraph} {...runs} />
          </p>
        ))}
      </div>
      {end && <p class={styles.end}>{end}</p>}
    </article>
  );
}
