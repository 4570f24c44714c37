import styles from './Choice.module.css';

interface Props<Value extends string> {
  name: string;
  legend: string;
  options: { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few, a line each. */
export function Choice<Value extends string>({ name, legend, options, value, onChange }: Props<Value>) {
  return (
    <fieldset class={styles.choice}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
