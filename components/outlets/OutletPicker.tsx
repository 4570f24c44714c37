import type { Facet } from '@/utils/present/outlets/starterOutlets';
import { Button } from '../controls/Button';
import { Check } from '../controls/Check';
import { useWords } from '../shared/WordsContext';
import { Facets } from './Facets';
import styles from './OutletPicker.module.css';
import { OutletSearch, type OutletSearchProps } from './OutletSearch';

export interface PickerProps {
  search: OutletSearchProps;
  countries: Facet[];
  subjects: Facet[];
  onCountry: (value: string, checked: boolean) => void;
  onSubject: (value: string, checked: boolean) => void;
  /** Outlets that the choice gives, each of which can be left out. */
  offered: { id: string; name: string; about: string; chosen: boolean }[];
  onOffered: (id: string, chosen: boolean) => void;
  total: number;
  /** All that are offered, not only the first few. */
  all: boolean;
  onAll: () => void;
}

/** As many names as stand beside the other two lists. */
const FEW = 6;

/** Choosing outlets by name, country and subject; nobody is rated, only facts are shown. */
export function OutletPicker(props: PickerProps) {
  const { t, count } = useWords();
  const { offered, all } = props;
  const shown = all ? offered : offered.slice(0, FEW);
  const chosen = offered.filter((one) => one.chosen).length;
  return (
    <div class={styles.pickers}>
      <OutletSearch {...props.search} />
      <Facets legend={t('country')} facets={props.countries} onChange={props.onCountry} />
      <Facets legend={t('subject')} facets={props.subjects} onChange={props.onSubject} />
      <fieldset class={styles.chosen}>
        <legend>{t('chosenOf', chosen, props.total)}</legend>
        {shown.map(({ id, name, about, chosen: checked }) => (
          <Check key={id} checked={checked} onChange={(next) => props.onOffered(id, next)}>
            <bdi>{name}</bdi> <span class={styles.about}>{about}</span>
          </Check>
        ))}
        {offered.length > shown.length && (
          <Button look="link" onClick={props.onAll}>
            {count('moreChosen', offered.length - shown.length)}
          </Button>
        )}
      </fieldset>
    </div>
  );
}
