import type { ComponentChildren } from 'preact';
import styles from './Switch.module.css';

interface Props {
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
}

/** On or off, at once. */
export function Switch({ checked, disabled, onChange, children }: Props) {
  return (
    <label class={styles.switch}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
