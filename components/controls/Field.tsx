import styles from './Field.module.css';

interface Props {
  label: string;
  value: string;
  /** Said under the field: an example, or what is wrong. */
  hint?: string;
  wrong?: boolean;
  lines?: number;
  onInput: (value: string) => void;
}

/** A line, or a few, to write in. */
export function Field({ label, value, hint, wrong, lines = 1, onInput }: Props) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: either control below is inside it
    <label class={styles.field}>
      <span>{label}</span>
      {lines > 1 ? (
        <textarea rows={lines} value={value} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input type="text" value={value} aria-invalid={wrong} onInput={(event) => onInput(event.currentTarget.value)} />
      )}
      {hint && <small role={wrong ? 'alert' : undefined}>{hint}</small>}
    </label>
  );
}
