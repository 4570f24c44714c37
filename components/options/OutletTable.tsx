import { useState } from 'preact/hooks';
import type { OutletRowView } from '@/utils/present/options/optionsView';
import { Button } from '../controls/Button';
import { Icon } from '../shared/Icon';
import { useWords } from '../shared/WordsContext';
import styles from './OutletTable.module.css';

interface Props {
  rows: OutletRowView[];
  /** Must run within the click: the browser asks only then. */
  onAllow: (id: string) => void;
  onRemove: (id: string) => void;
  /** Asks all of them now. */
  onAsk: () => void;
}

/** From so many on, one is looked for. */
const MANY = 8;

/** The outlets that the reader chose: facts, where items come from, and what the browser allows. */
export function OutletTable({ rows, onAllow, onRemove, onAsk }: Props) {
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const [troubleFirst, setTroubleFirst] = useState(false);
  if (rows.length === 0) return <p>{t('noOutlets')}</p>;
  const isTrouble = ({ allowed, failed }: OutletRowView) => Number(failed || !allowed);
  const found = rows.filter(({ name, domain, about }) => fits(`${name} ${domain} ${about}`, query));
  const shown = troubleFirst ? found.toSorted((a, b) => isTrouble(b) - isTrouble(a)) : found;
  return (
    <>
      <div class={styles.tools}>
        {rows.length >= MANY && (
          <search>
            <input
              type="search"
              aria-label={t('searchChosen')}
              placeholder={t('searchChosen')}
              value={query}
              onInput={({ currentTarget }) => setQuery(currentTarget.value)}
            />
          </search>
        )}
        {rows.length >= MANY && (
          <Button look="small" pressed={troubleFirst} onClick={() => setTroubleFirst(!troubleFirst)}>
            {t('troubleFirst')}
          </Button>
        )}
        <Button look="small" onClick={onAsk}>
          {t('askNow')}
        </Button>
      </div>
      <Rows rows={shown} onAllow={onAllow} onRemove={onRemove} />
    </>
  );
}

function fits(text: string, query: string): boolean {
  const own = text.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => own.includes(word));
}

function Rows({ rows, onAllow, onRemove }: Omit<Props, 'onAsk'>) {
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable by keyboard
    <section class={styles.scroll} tabIndex={0} aria-label={t('outletsTable')}>
      <table class={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('outlet')}</th>
            <th scope="col">{t('countryOwner')}</th>
            <th scope="col">{t('itemsFrom')}</th>
            <th scope="col">{t('access')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <b>
                  <bdi>{row.name}</bdi>
                </b>
                <span>{row.domain}</span>
              </th>
              <td>{row.about}</td>
              <td>{row.from}</td>
              <td>{row.allowed ? <Asked row={row} /> : <Missing row={row} onAllow={onAllow} />}</td>
              <td>
                <Button look="link" onClick={() => onRemove(row.id)}>
                  {t('remove')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Asked({ row }: { row: OutletRowView }) {
  return (
    <span class={row.failed ? styles.missing : undefined}>
      {row.failed && <Icon name="warning" />}
      <span>
        {row.access} <span class={styles.asked}>{row.asked}</span>
      </span>
    </span>
  );
}

function Missing({ row, onAllow }: { row: OutletRowView } & Pick<Props, 'onAllow'>) {
  const { t } = useWords();
  return (
    <span class={styles.missing}>
      {row.failed && <Icon name="warning" />}
      <span>
        {row.access}{' '}
        <Button look="link" onClick={() => onAllow(row.id)}>
          {t('allow')}
        </Button>
      </span>
    </span>
  );
}
