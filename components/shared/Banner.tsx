import type { ComponentChildren } from 'preact';
import styles from './Banner.module.css';
import { Icon, type IconName } from './Icon';

/** Said once, in place, while what is stored stays on show. */
export function Banner({ icon, children }: { icon: IconName; children: ComponentChildren }) {
  return (
    <div class={styles.banner} role="status">
      <Icon name={icon} />
      {children}
    </div>
  );
}
