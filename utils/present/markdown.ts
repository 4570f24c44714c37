import type { DetailView } from './detailView';
import type { StoryView } from './storyView';
import type { Words } from './words';

/** Characters that Markdown would read as markup; a leading # or > is covered because lines start with ours. */
const MARKUP = /[\\`*_[\]<>|#]/g;

/** A comparison as Markdown, to paste elsewhere: every version with its outlet. */
export function storyMarkdown(story: StoryView, words: Words): string {
  const section = (heading: string, details: DetailView[]) =>
    details.length === 0 ? [] : [`## ${heading}`, ...details.map((detail) => detailMarkdown(detail, words))];
  return [
    `# ${plain(story.headline)}`,
    `${plain(story.outlet)}, ${story.time}. ${story.counts.lead} ${story.counts.rest}.`,
    ...section(words.t('whatDiffers'), story.differ),
    ...section(words.t('onlyInThisArticle'), story.onlyHere),
    ...section(story.notHereHeading, story.notHere),
    ...section(words.t('allAgree'), story.agree),
    `## ${words.t('outlets')}`,
    story.outlets.map((one) => `- ${plain(one.name)}, ${one.published}: ${link(one.headline, one.href)}`).join('\n'),
    '',
  ].join('\n\n');
}

/** One detail with a line an outlet. */
export function detailMarkdown(detail: DetailView, words: Words): string {
  const how = detail.how ? `, ${detail.how}` : '';
  const lines = detail.sentences.map(({ outlet, here, spans }) => {
    const quote = spans.map(({ text, mark }) => (mark ? `**${plain(text)}**` : plain(text))).join('');
    return `- ${here ? words.t('thisArticle') : plain(outlet)}: ${quote}`;
  });
  return [`### ${plain(detail.label)} (${detail.verdictWord}${how})`, '', ...lines].join('\n');
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(MARKUP, '\\$&');
}

function link(title: string, href: string | undefined): string {
  if (href === undefined) return plain(title);
  return `[${plain(title)}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}
