import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../shared/Icon';
import styles from './Button.module.css';

type Look = 'solid' | 'outline' | 'small' | 'link' | 'danger';

interface Props {
  look?: Look;
  icon?: IconName;
  pressed?: boolean;
  /** Whether what it opens is open. */
  expanded?: boolean;
  disabled?: boolean;
  /** The name, where the button is an icon alone, or its words say too little out of their place. */
  name?: string;
  onClick?: () => void;
  children?: ComponentChildren;
}

/** A button that says what happens. One solid button a screen. */
export function Button({ look = 'outline', icon, pressed, expanded, disabled, name, onClick, children }: Props) {
  const alone = children === undefined ? styles.alone : '';
  return (
    <button
      type="button"
      class={`${styles.button} ${styles[look]} ${alone}`}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-label={name}
      title={name}
      disabled={disabled}
      onClick={onClick}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

interface LinkProps {
  look?: Look;
  icon?: IconName;
  /** The name, where the link is an icon alone. */
  name?: string;
  href: string;
  /** Opens beside this page, for what leaves the popup. */
  newTab?: boolean;
  children?: ComponentChildren;
}

/** A link that looks like a button: it leads to a page. */
export function ButtonLink({ look = 'outline', icon, name, href, newTab, children }: LinkProps) {
  const alone = children === undefined ? styles.alone : '';
  return (
    <a
      class={`${styles.button} ${styles[look]} ${alone}`}
      href={href}
      target={newTab ? '_blank' : undefined}
      rel="noreferrer"
      aria-label={name}
      title={name}
    >
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}
