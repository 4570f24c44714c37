import type { Teller, TellerGroup } from '@/utils/present/detail/versions';
import { VisuallyHidden } from '../shared/VisuallyHidden';
import { useWords } from '../shared/WordsContext';
import styles from './TellerGroups.module.css';

/** More names than these stand as the first and a number. */
const MOST_NAMES = 4;

/** Who says the same as whom: "Same as here: …", "As Harbor Ledger: …". */
export function TellerGroups({ groups, linked }: { groups: TellerGroup[]; linked?: boolean }) {
  if (groups.length === 0) return null;
  return (
    <p class={styles.groups}>
      {groups.map((group) => (
        <span key={group.as}>
          <GroupName group={group} /> <Names tellers={group.who} linked={linked} all={linked} />
        </span>
      ))}
    </p>
  );
}

function GroupName({ group: { as, outlet } }: { group: TellerGroup }) {
  const { t } = useWords();
  const name = {
    here: t('sameAsHere'),
    other: t('asOutlet', outlet ?? ''),
    third: t('thirdVersion'),
    more: t('otherVersions'),
  };
  return (
    <bdi class={styles.name}>
      {name[as]}
      {':'}
    </bdi>
  );
}

interface Props {
  tellers: Teller[];
  /** Every name leads to its sentence. */
  linked?: boolean;
  /** However many there are. */
  all?: boolean;
}

/** Outlets by name, each with its own words as title. */
export function Names({ tellers, linked, all }: Props) {
  const { count } = useWords();
  const shown = all || tellers.length <= MOST_NAMES ? tellers : tellers.slice(0, 1);
  const rest = tellers.slice(shown.length);
  return (
    <>
      {shown.map(({ articleId, outlet, href, words }, place) => (
        <bdi key={articleId}>
          {place > 0 && ', '}
          {linked && href ? (
            <a href={href} target="_blank" rel="noreferrer" title={words}>
              {outlet}
            </a>
          ) : (
            <span title={words}>{outlet}</span>
          )}
        </bdi>
      ))}
      {rest.length > 0 && (
        <span title={rest.map(({ outlet }) => outlet).join(', ')}>
          {' '}
          <span aria-hidden="true">+{rest.length}</span>
          <VisuallyHidden>{count('andMore', rest.length)}</VisuallyHidden>
        </span>
      )}
    </>
  );
}
