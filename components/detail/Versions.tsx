import type { Shape } from '@/utils/present/detail/verdicts';
import type { VersionLine } from '@/utils/present/detail/versions';
import { PlusOthers } from '../shared/PlusOthers';
import { useWords } from '../shared/WordsContext';
import { ExcerptQuote } from './ExcerptQuote';
import styles from './Versions.module.css';

/** This article's words over the odd account's, from one left edge. */
export function Versions({ lines, shape }: { lines: VersionLine[]; shape: Shape }) {
  const { t } = useWords();
  return (
    <dl class={styles.versions}>
      {lines.map(({ articleId, outlet, here, foreign, others, ...excerpt }) => (
        <div key={articleId}>
          <dt class={styles.who}>
            {here ? <b>{t('thisArticle')}</b> : <bdi>{outlet}</bdi>}
            {foreign && <span class={styles.language}>{foreign.name}</span>}
            <PlusOthers others={others} />
          </dt>
          <dd class={styles.said} lang={foreign?.from}>
            <ExcerptQuote {...excerpt} shape={shape} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
