import type { CompareView } from '@/utils/present/compare/compareView';
import { Button } from '../controls/Button';
import { Chips } from '../controls/Chips';
import { Switch } from '../controls/Switch';
import { useWords } from '../shared/WordsContext';
import { ColumnChooser } from './ColumnChooser';
import styles from './CompareHead.module.css';
import type { CompareControls } from './table/controls';

interface Props {
  view: CompareView;
  controls: CompareControls;
}

/** On paper, where columns cannot be chosen: which outlets stand there, and which do not. */
function ColumnNames({ columns, shown }: { columns: CompareView['columns']; shown: string[] }) {
  const { t, locale } = useWords();
  const list = new Intl.ListFormat(locale, { type: 'unit' });
  const namesOf = (isShown: boolean) =>
    columns.filter(({ articleId }) => shown.includes(articleId) === isShown).map(({ name }) => name);
  const leftOut = namesOf(false);
  return (
    <p class={styles.names}>
      {t('columnsShown', list.format(namesOf(true)))}
      {leftOut.length > 0 && ` ${t('columnsLeftOut', list.format(leftOut))}`}
    </p>
  );
}

/** The story's line, what to do with the comparison, and what of it to show. */
export function CompareHead({ view, controls }: Props) {
  const { t } = useWords();
  const { kind, onKind, onlyDifferences, onOnlyDifferences, texts, onTexts } = controls;
  const chips = view.kinds.map((one) => ({
    value: one.kind,
    label: t(one.kind === 'all' ? 'kind_all' : `kinds_${one.kind}`),
    count: one.count,
  }));
  return (
    <header class={styles.head}>
      <div>
        <h1>
          <q>{view.headline}</q>
        </h1>
        <p>
          <b>{view.lead}</b> {view.rest}
        </p>
      </div>
      <div class={styles.acts}>
        <Button icon="copy" onClick={controls.onCopy}>
          {t('copyMarkdown')}
        </Button>
        <Button icon="save" onClick={controls.onSave}>
          {t('saveJson')}
        </Button>
        <Button icon="print" onClick={controls.onPrint}>
          {t('print')}
        </Button>
      </div>
      <div class={styles.tools}>
        <Chips
          joined
          name="view"
          legend={t('view')}
          chips={[
            { value: 'rows', label: t('viewRows') },
            { value: 'texts', label: t('viewTexts') },
          ]}
          value={texts ? 'texts' : 'rows'}
          onChange={(view) => onTexts(view === 'texts')}
        />
        <Chips name="kind" legend={t('kindOfDetail')} chips={chips} value={kind} onChange={onKind} />
        <span class={styles.push}>
          <Switch checked={onlyDifferences} onChange={onOnlyDifferences}>
            {t('onlyDifferences')}
          </Switch>
        </span>
        <ColumnChooser columns={view.columns} controls={controls} />
      </div>
      <ColumnNames columns={view.columns} shown={controls.shown} />
    </header>
  );
}
