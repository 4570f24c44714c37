import type { Facet } from '@/utils/present/outlets/starterOutlets';
import { Check } from '../controls/Check';
import styles from './Facets.module.css';

interface Props {
  legend: string;
  facets: Facet[];
  onChange: (value: string, checked: boolean) => void;
}

/** Some of several, each with how many it holds. A long list scrolls in its place. */
export function Facets({ legend, facets, onChange }: Props) {
  return (
    <fieldset class={styles.facets}>
      <legend>{legend}</legend>
      <div class={styles.list}>
        {facets.map(({ value, label, count, checked }) => (
          <Check key={value} checked={checked} onChange={(next) => onChange(value, next)}>
            {label} <span class={styles.count}>{count}</span>
          </Check>
        ))}
      </div>
    </fieldset>
  );
}
