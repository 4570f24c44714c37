/** Things that an article cites, or that stand beside it. */
const OTHER_THING = /comment|scholarly|review|book|event|product|person|organization/i;

/** Whether the microdata in which an element stands, if any, describe the article, not a work that it cites or a comment. */
export function describesArticle(element: Element): boolean {
  const scope = element.closest('[itemscope]');
  if (!scope || !element.hasAttribute('itemprop')) return true;
  const isPart = scope.hasAttribute('itemprop') || scope.closest('li') !== null;
  return !isPart && !OTHER_THING.test(scope.getAttribute('itemtype') ?? '');
}
