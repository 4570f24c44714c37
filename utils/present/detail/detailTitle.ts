import type { Detail } from '@/utils/model';
import type { Words } from '../shared/words';

/** What a detail is about, as the head of its row: the articles' own words, led by ours where these would not tell. */
export function detailTitle({ kind, label, how }: Pick<Detail, 'kind' | 'label' | 'how'>, words: Words): string {
  // "alleged" against "hidden code": who says so is not what differs.
  if (kind === 'attribution' && how === 'hedged') return words.t('title_hedged');
  if (label === '' && kind === 'claim') return words.t('title_claim');
  if (label === '' || kind === 'attribution') return words.t(`kind_${kind}`);
  if (kind === 'date') return words.t('title_date', label);
  if (kind === 'quote') return words.t('title_quote', label);
  return label.charAt(0).toLocaleUpperCase(words.locale) + label.slice(1);
}
