import { type ComponentChildren, Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { StepState, WelcomeView } from '@/utils/present/welcome/welcomeView';
import { Button, ButtonLink } from '../controls/Button';
import { PackList, type PackListProps } from '../outlets/PackList';
import { Icon } from '../shared/Icon';
import { Logo } from '../shared/Logo';
import { useWords } from '../shared/WordsContext';
import { PinPicture } from './PinPicture';
import { TryList } from './TryList';
import styles from './WelcomePage.module.css';

interface Props {
  view: WelcomeView;
  /** Which browser's way to pin an icon is shown. */
  browser: 'chromium' | 'firefox';
  packs: PackListProps;
  onSkip: () => void;
}

/** The first minute: pin the icon, choose outlets, try it. Each step ticks itself and closes; none is locked. */
export function WelcomePage({ view, browser, packs, onSkip }: Props) {
  const { t } = useWords();
  const { steps } = view;
  return (
    <main class={styles.welcome}>
      <header>
        <p class={styles.brand}>
          <Logo />
          {t('name')}
        </p>
        <h1>{t('motto')}</h1>
        <p class={styles.lede}>{t('threeSteps')}</p>
      </header>
      <ol class={styles.bar} aria-label={t('progress')}>
        {BAR.map(({ step, key }, at) => (
          <li key={step} data-s={steps[step]} aria-current={steps[step] === 'now' ? 'step' : undefined}>
            <b>
              {at + 1} {t(key)}
            </b>
            <span>{t(STATE_WORDS[steps[step]])}</span>
          </li>
        ))}
      </ol>
      <Step id="pin" number={1} heading={t('stepPin')} state={steps.pin}>
        {steps.pin !== 'done' && <Pin browser={browser} onSkip={onSkip} />}
      </Step>
      <Outlets view={view} packs={packs} />
      <Step id="try" number={3} heading={t('stepTry')} state={steps.try}>
        <TryList tries={view.tries} waiting={steps.outlets === 'done'} />
        {steps.try === 'done' && <Ways />}
      </Step>
    </main>
  );
}

const BAR = [
  { step: 'pin', key: 'stepPin' },
  { step: 'outlets', key: 'stepOutlets' },
  { step: 'try', key: 'stepTry' },
] as const;
const STATE_WORDS = { done: 'stepDone', now: 'stepNow', next: 'stepNext' } as const;

interface StepProps {
  id: string;
  number: number;
  heading: string;
  state: StepState;
  /** Stands beside the heading. */
  note?: string;
  children: ComponentChildren;
}

function Step({ id, number, heading, state, note, children }: StepProps) {
  const { t } = useWords();
  return (
    <section class={styles.step} data-s={state} id={id} aria-labelledby={`${id}-heading`}>
      <span class={styles.number} aria-hidden="true">
        {state === 'done' ? <Icon name="check" /> : number}
      </span>
      <div>
        <h2 id={`${id}-heading`}>
          {heading} <span role="status">{note ?? (state === 'done' ? t('stepDone') : '')}</span>
        </h2>
        {children}
      </div>
    </section>
  );
}

function Pin({ browser, onSkip }: Pick<Props, 'browser' | 'onSkip'>) {
  const { t } = useWords();
  return (
    <div class={styles.two}>
      <div>
        <p>{t('pinWhy')}</p>
        <ol class={styles.do}>
          <li>{t('pinPuzzle')}</li>
          <li>{t(browser === 'firefox' ? 'pinGear' : 'pinPin')}</li>
        </ol>
        <p class={styles.wait}>
          <Icon name="clock" />
          {t('pinTicks')}
          <Button look="link" onClick={onSkip}>
            {t('skip')}
          </Button>
        </p>
      </div>
      <PinPicture browser={browser} />
    </div>
  );
}

/** Where some are allowed already, the packs open on a click. */
function Outlets({ view, packs }: Pick<Props, 'view' | 'packs'>) {
  const { t } = useWords();
  const [more, setMore] = useState(false);
  const { allowed, steps } = view;
  const open = more || allowed === undefined;
  return (
    <Step id="outlets" number={2} heading={t('stepOutlets')} state={steps.outlets} note={allowed}>
      {open ? (
        <>
          <p>
            {t('packsLine')} <b>{t('notSentLine')}</b> <a href="options.html#privacy">{t('whatLeaves')}</a>
          </p>
          <PackList {...packs}>
            <a href="options.html#outlets">{t('oneByOne')}</a>
          </PackList>
        </>
      ) : (
        <Button look="link" onClick={() => setMore(true)}>
          {t('addMorePacks')}
        </Button>
      )}
    </Step>
  );
}

/** Where everything else is. */
function Ways() {
  const { t } = useWords();
  const ways = [
    { href: 'today.html', name: t('today') },
    { href: 'library.html', name: t('library') },
    { href: 'options.html', name: t('settings') },
  ];
  return (
    <p class={styles.ways}>
      {t('allSet')}
      {ways.map(({ href, name }) => (
        <Fragment key={href}>
          {' '}
          <ButtonLink look="small" href={href}>
            {name}
          </ButtonLink>
        </Fragment>
      ))}
    </p>
  );
}
