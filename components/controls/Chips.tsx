import { useWords } from '../shared/WordsContext';
import styles from './Chips.module.css';

interface Props<Value extends string> {
  /** Name of the group of radio buttons; one of a kind on the page. */
  name: string;
  legend: string;
  chips: { value: Value; label: string; count?: number }[];
  value: Value;
  onChange: (value: Value) => void;
  /** In one frame: ways to see the same things, of which one is taken. */
  joined?: boolean;
}

/** One choice of a few, each with its count where it has one; a choice with nothing in it is disabled. */
export function Chips<Value extends string>({ name, legend, chips, value, onChange, joined }: Props<Value>) {
  const { locale } = useWords();
  const figures = new Intl.NumberFormat(locale);
  return (
    <fieldset class={`${styles.chips} ${joined ? styles.joined : ''}`}>
      <legend class={styles.legend}>{legend}</legend>
      {chips.map((chip) => (
        <label key={chip.value} class={styles.chip}>
          <input
            type="radio"
            name={name}
            checked={chip.value === value}
            disabled={chip.count === 0 && chip.value !== value}
            onChange={() => onChange(chip.value)}
          />
          <span>
            {chip.label} {chip.count !== undefined && <i>{figures.format(chip.count)}</i>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
