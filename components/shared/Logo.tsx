import styles from './Logo.module.css';

/** Two lines that do not meet: the same drawing as public/icon. */
export function Logo() {
  return (
    <svg class={styles.logo} viewBox="0 0 18 18" aria-hidden="true">
      <rect width="18" height="18" rx="4.5" fill="var(--solid)" />
      <path d="M3.8 6.8h8M6.2 11.2h8" stroke="var(--on-solid)" stroke-width="2.2" stroke-linecap="round" />
    </svg>
  );
}
