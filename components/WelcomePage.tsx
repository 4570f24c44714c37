import type { StoryView } from '@/utils/present/storyView';
import { Button } from './Button';
import { DemoStory } from './DemoStory';
import { Icon } from './Icon';
import { Logo } from './Logo';
import { OutletPicker, type PickerProps } from './OutletPicker';
import { PackList, type PackListProps } from './PackList';
import styles from './WelcomePage.module.css';
import { useWords } from './WordsContext';

interface Props {
  demo?: StoryView;
  packs: PackListProps;
  picker: PickerProps;
  /** What came of asking the browser. */
  outcome?: string;
  /** Must run within the click. */
  onAllow: () => void;
  onNone: () => void;
}

/** What it does, shown by a story; what is not sent; which outlets; and the browser's own question. */
export function WelcomePage({ demo, packs, picker, outcome, onAllow, onNone }: Props) {
  const { t, count } = useWords();
  const chosen = picker.offered.filter((one) => one.chosen).length;
  return (
    <main class={styles.welcome}>
      <header>
        <p class={styles.brand}>
          <Logo />
          {t('name')}
        </p>
        <h1>{t('motto')}</h1>
        <p class={styles.lede}>{t('lede')}</p>
      </header>
      {demo && <DemoStory story={demo} />}
      <ol class={styles.steps}>
        <li>
          <h2>{t('notSent')}</h2>
          <NotSent />
          <p>{t('isSent')}</p>
        </li>
        <li>
          <h2>{t('chooseOutlets')}</h2>
          <p>{t('chooseOutletsLine')}</p>
          <PackList {...packs} />
          <h3 class={styles.own}>{t('chooseSingly')}</h3>
          <OutletPicker {...picker} />
        </li>
        <li>
          <h2>{t('letBrowser')}</h2>
          <p>{count('letBrowserLine', chosen)}</p>
          <div class={styles.acts}>
            <Button look="solid" disabled={chosen === 0} onClick={onAllow}>
              {count('allowSites', chosen)}
            </Button>
            <Button onClick={onNone}>{t('allowNone')}</Button>
          </div>
          <p class={styles.small} role="status">
            {outcome ?? t('ifNo')}
          </p>
        </li>
      </ol>
    </main>
  );
}

function NotSent() {
  const { t } = useWords();
  return (
    <ul class={styles.nots}>
      {(['notSentPage', 'notSentList', 'notSentStatistics'] as const).map((key) => (
        <li key={key}>
          <Icon name="close" />
          {t(key)}
        </li>
      ))}
    </ul>
  );
}
