import type { Article, Detail } from '@/utils/model';
import type { Story } from '@/utils/present/story/storyView';

/** The same story told by this many outlets, the further ones under names of their own. */
export function withOutlets(story: Story, count: number): Story {
  const others = story.articles.slice(1);
  const more = Array.from({ length: Math.max(0, count - story.articles.length) }, (_, place): Article => {
    const model = others[place % others.length]!;
    const id = `https://outlet-${place}.example/larsund`;
    return { ...model, id, url: id, outlet: `Outlet of ${model.outlet} ${place + 1}` };
  });
  const articles = [...story.articles, ...more];
  const versionsOf = ({ versions }: Detail) => [
    ...versions,
    ...more.flatMap((article, place) => {
      const model = others[place % others.length]!.id;
      return versions.filter((version) => version.article === model).map((one) => ({ ...one, article: article.id }));
    }),
  ];
  const details = story.comparison.details.map((detail) => ({ ...detail, versions: versionsOf(detail) }));
  const reports = [...story.comparison.reports, ...more.map(({ id }) => ({ article: id, copies: [] }))];
  return { ...story, articles, comparison: { ...story.comparison, details, reports } };
}
