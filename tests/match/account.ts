import type { Article, Item } from '@/utils/model';

/** An article of a test, by its words alone where nothing else matters. */
export function article(id: string, title: string, text: string, change: Partial<Article> = {}): Article {
  return { id, outlet: id, title, text, authors: [], extent: 'full', ...change };
}

export function item(id: string, title: string, summary: string, change: Partial<Item> = {}): Item {
  return { id, outlet: id, url: `https://${id}.example/`, title, summary, ...change };
}

/** Items of everyday news, so that words have frequencies; none tells a story of the tests. */
export function otherNews(count: number): Item[] {
  const places = ['Bern', 'Lagos', 'Quito', 'Oslo', 'Perth', 'Hanoi', 'Tunis', 'Leeds', 'Turin', 'Davao', 'Accra'];
  const matters = ['school', 'harbour', 'museum', 'tram', 'orchard', 'stadium', 'library', 'bakery', 'clinic'];
  const deeds = ['opens', 'closes', 'expands', 'repairs', 'sells', 'delays', 'paints'];
  return Array.from({ length: count }, (_, at) => {
    const place = places[at % places.length]!;
    const matter = matters[at % matters.length]!;
    const deed = deeds[at % deeds.length]!;
    const summary = `The city council of ${place} said on Monday that it ${deed} the ${matter} number ${at} this year.`;
    return item(`other-${at}`, `${place} ${deed} ${matter}`, summary, { publishedAt: '2026-07-10' });
  });
}
