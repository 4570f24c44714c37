import { VisuallyHidden } from './VisuallyHidden';
import { useWords } from './WordsContext';

/** " +3" after a name, with the names as its title. */
export function PlusOthers({ others }: { others: string[] }) {
  const { count } = useWords();
  if (others.length === 0) return null;
  return (
    <span title={others.join(', ')}>
      {' '}
      <span aria-hidden="true">+{others.length}</span>
      <VisuallyHidden>{count('andMore', others.length)}</VisuallyHidden>
    </span>
  );
}
