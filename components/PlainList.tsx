import type { DetailView } from '@/utils/present/detailView';
import { Glyph } from './Glyph';
import { Hidden } from './Hidden';
import styles from './PlainList.module.css';
import { Quote } from './Quote';

interface Props {
  details: DetailView[];
  /** Say which outlets have it: the article being read does not. */
  named?: boolean;
}

/** Details that stand on one side only, each by the sentence of the first outlet that has it. */
export function PlainList({ details, named }: Props) {
  return (
    <ul class={styles.plain}>
      {details.map((detail) => (
        <li key={detail.id} data-v={detail.verdict} data-detail={detail.id} data-side={detail.side}>
          <Glyph shape={detail.shape} />
          <div>
            <Hidden>{detail.verdictWord}</Hidden>
            <h3 class={detail.kind === 'claim' ? styles.unseen : undefined}>
              <bdi>{detail.kind === 'claim' ? <Hidden>{detail.label}</Hidden> : detail.label}</bdi>
            </h3>
            <Quote spans={detail.sentences[0]?.spans ?? []} shape={detail.shape} />
            {named && <Who outlets={detail.sentences.map(({ outlet }) => outlet)} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Who({ outlets }: { outlets: string[] }) {
  return (
    <span class={styles.who}>
      {outlets.map((outlet, place) => (
        <bdi key={outlet}>{place > 0 ? `, ${outlet}` : outlet}</bdi>
      ))}
    </span>
  );
}
