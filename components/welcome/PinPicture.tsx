import { useWords } from '../shared/WordsContext';
import styles from './PinPicture.module.css';

const PIN = (
  <g transform="translate(370 127)">
    <path class={styles.ln} d="M5 1.500h6M6 1.500v5L3.500 9.500h9L10 6.500v-5M8 9.500v5.500" />
  </g>
);
const GEAR = (
  <g transform="translate(370 127)">
    <path
      class={styles.ln}
      d="M10.2 8a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0ZM8 1.800v1.900M8 12.300v1.900M1.8 8h1.900M12.3 8h1.900M3.6 3.6 5 5M11 11l1.4 1.400M12.4 3.6 11 5M5 11l-1.4 1.4"
    />
  </g>
);

/** Where the icon is pinned: A, the puzzle piece; B, the button beside our name in the list that it opens. */
export function PinPicture({ browser }: { browser: 'chromium' | 'firefox' }) {
  const { t } = useWords();
  return (
    <svg class={styles.picture} viewBox="0 0 440 208" role="img" aria-label={t('pinPicture')}>
      <path class={styles.win} d="M.5 208V10.500a10 10 0 0 1 10-10h419a10 10 0 0 1 10 10V208" />
      <path class={styles.strip} d="M1 36V10.500A9.500 9.500 0 0 1 10.500 1h419a9.500 9.500 0 0 1 9.500 9.500V36Z" />
      <path class={styles.front} d="M14 36v-18a7 7 0 0 1 7-7h128a7 7 0 0 1 7 7v18Z" />
      <rect class={styles.soft} x="26" y="20" width="10" height="10" rx="3" />
      <rect class={styles.soft} x="44" y="22" width="82" height="6" rx="3" />
      <path class={`${styles.ln} ${styles.dim}`} d="m20 54-5 5 5 5M15 59h12M46 54l5 5-5 5M51 59H39" />
      <rect class={styles.strip} x="66" y="46" width="250" height="26" rx="13" />
      <rect class={styles.soft} x="82" y="56" width="136" height="6" rx="3" />
      <g transform="translate(339.300 49.300)">
        <path
          class={styles.ln}
          d="M5 4.500h2.700V4a1.800 1.800 0 0 1 3.600 0v.5H13a1 1 0 0 1 1 1V8h.5a1.800 1.800 0 0 1 0 3.600H14V14a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-2.500h.6a1.700 1.700 0 0 0 0-3.400H3V5.500a1 1 0 0 1 1-1Z"
        />
      </g>
      <circle class={styles.ring} cx="348" cy="59" r="15.500" />
      <circle class={styles.tagged} cx="361.500" cy="45.500" r="8" />
      <text class={styles.tt} x="361.500" y="49.500">
        A
      </text>
      <circle class={styles.soft} cx="388" cy="59" r="9" />
      <path class={`${styles.ln} ${styles.dim} ${styles.dots}`} d="M416 53v.01M416 59v.01M416 65v.01" />
      <path class={styles.hair} d="M1 82.500h438" />
      <rect class={styles.soft} x="24" y="100" width="150" height="9" rx="4" />
      <rect class={styles.soft} x="24" y="120" width="170" height="6" rx="3" />
      <rect class={styles.soft} x="24" y="134" width="160" height="6" rx="3" />
      <rect class={styles.soft} x="24" y="148" width="166" height="6" rx="3" />
      <rect class={styles.soft} x="24" y="162" width="120" height="6" rx="3" />
      <rect class={styles.menu} x="216.500" y="86.500" width="190" height="113" rx="8" />
      <text class={styles.t2} x="230" y="107">
        {t('pinExtensions')}
      </text>
      <rect class={styles.hi} x="222" y="117" width="179" height="36" rx="6" />
      <g transform="translate(230 126)">
        <rect width="18" height="18" rx="4.500" fill="var(--solid)" />
        <path d="M3.800 6.800h8M6.200 11.200h8" stroke="var(--on-solid)" stroke-width="2.200" stroke-linecap="round" />
      </g>
      <text x="257" y="139.500">
        {t('name')}
      </text>
      {browser === 'firefox' ? GEAR : PIN}
      <circle class={styles.ring} cx="378" cy="135" r="14" />
      <circle class={styles.tagged} cx="390.500" cy="122.500" r="8" />
      <text class={styles.tt} x="390.500" y="126.500">
        B
      </text>
      <rect class={styles.soft} x="230" y="166" width="18" height="18" rx="4.500" />
      <rect class={styles.soft} x="257" y="172" width="76" height="6" rx="3" />
    </svg>
  );
}
