import { prepareAccount } from '@/utils/read/account/account';
import type { Account } from '@/utils/read/account/mention';

/** A bare account of a text, published on a Monday. */
export function accountOf(text: string, publishedAt?: string): Account {
  return prepareAccount({ id: 'a', outlet: 'The Test', title: '', text, authors: [], extent: 'full', publishedAt });
}
