import type { Article } from '@/utils/model';

/** A whole article with nothing but its text. */
export function article(id: string, text: string, publishedAt?: string): Article {
  return { id, outlet: `Outlet ${id}`, title: '', text, authors: [], publishedAt, extent: 'full' };
}
