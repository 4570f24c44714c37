import styles from './Icon.module.css';

/** Line drawings of 16 × 16, each a path. */
const PATHS = {
  down: 'm4 6 4 4 4-4',
  previous: 'm10 3-5 5 5 5',
  next: 'm6 3 5 5-5 5',
  close: 'm4 4 8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  waiting: 'M8 2v2.5M8 11.5V14M2 8h2.5M11.5 8H14M3.8 3.8l1.7 1.7M10.5 10.5l1.7 1.7',
  clock: 'M13.75 8a5.75 5.75 0 1 1-11.500 0 5.75 5.75 0 0 1 11.500 0ZM8 4.750V8l2.250 1.500',
  warning: 'M8 4.5v4.500M8 11.500h.01M8 1.5 15 14H1Z',
  marker: 'M2 13.5h12M4 10.5l.6-2.6L10.9 1.7l2 2L6.6 9.9Z',
  save: 'M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11',
  copy: 'M6.5 5h6A1.5 1.5 0 0 1 14 6.5v6a1.5 1.5 0 0 1-1.5 1.500h-6A1.5 1.5 0 0 1 5 12.500v-6A1.5 1.5 0 0 1 6.5 5ZM3 11h-.5a.5.5 0 0 1-.5-.5v-8a.5.5 0 0 1 .5-.5h8a.5.5 0 0 1 .5.5V3',
  print: 'M4.5 6V2h7v4M4.5 12H2V6h12v6h-2.500M4.5 10h7v4h-7Z',
  panel: 'M3.75 2.75h8.5a2 2 0 0 1 2 2v6.500a2 2 0 0 1-2 2h-8.500a2 2 0 0 1-2-2v-6.500a2 2 0 0 1 2-2ZM10 3v10',
  settings:
    'M10.2 8a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0ZM8 1.800v1.900M8 12.300v1.900M1.8 8h1.900M12.3 8h1.900M3.6 3.6 5 5M11 11l1.4 1.400M12.4 3.6 11 5M5 11l-1.4 1.4',
  offline:
    'M2 2l12 12M1.8 6.200A9 9 0 0 1 5 4.300M7.2 3.700a9.3 9.3 0 0 1 7 2.500M4 9a5.8 5.8 0 0 1 4-1.700M11 8.200l1 .8M8 12.300h.01',
  library: 'M3 2.500h2.500v11H3ZM7 2.500h2.500v11H7ZM11 3l2.3-.5 1.2 10.7-2.3.4Z',
};

export type IconName = keyof typeof PATHS;

/** A drawing beside a word; it never stands for the word to a screen reader. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
