import type { DetailView } from '../detail/detailView';
import type { Span } from '../shared/spans';
import type { Words } from '../shared/words';
import type { NoteView } from './notesView';
import type { StoryView } from './storyView';
import type { ToldView } from './toldView';
import type { VoiceView } from './voicesView';

/** Characters that Markdown would read as markup; a leading # or > is covered because lines start with ours. */
const MARKUP = /[\\`*_[\]<>|#]/g;

/** What front matter says of a comparison. */
interface FrontMatter {
  publishedAt?: string;
  url?: string;
  /** When it was compared, in milliseconds since 1970. */
  comparedAt: number;
  /** The reader's own. */
  notes?: NoteView[];
}

/** A comparison as a Markdown file, with front matter that note-taking programs read. */
export function storyFile(
  story: StoryView,
  { publishedAt, url, comparedAt, notes = [] }: FrontMatter,
  words: Words,
): string {
  const facts = {
    title: story.headline,
    outlet: story.outlet,
    url,
    published: publishedAt,
    compared: new Date(comparedAt).toISOString(),
  };
  const lines = Object.entries(facts).flatMap(([name, value]) => (value ? [`${name}: ${JSON.stringify(value)}`] : []));
  return `---\n${lines.join('\n')}\n---\n\n${storyMarkdown(story, words, notes)}`;
}

/** A comparison as Markdown, to paste elsewhere: the lists of the popup, every version with its outlet. */
export function storyMarkdown(story: StoryView, words: Words, notes: NoteView[] = []): string {
  const { t } = words;
  const rows = (details: DetailView[]) => details.map((detail) => detailMarkdown(detail, words)).join('\n\n');
  const told = (claims: ToldView[]) => claims.map((claim) => toldMarkdown(claim, words)).join('\n');
  const section = (heading: string, body: string) => (body === '' ? [] : [`## ${plain(heading)}`, body]);
  return [
    `# ${plain(story.headline)}`,
    `${plain(story.outlet)}, ${story.time}. ${story.counts.lead} ${story.counts.rest}.`,
    ...section(t('yourNotes'), notes.map(noteMarkdown).join('\n\n')),
    ...section(t('theyDiffer'), rows(story.differ)),
    ...section(story.notHereHeading, told(story.notHere)),
    ...section(t('onlyInThisArticle'), told(story.onlyHere)),
    ...section(t('whoIsHeard'), voicesMarkdown(story, words)),
    ...section(t('whatTheyCall'), callsMarkdown(story, words)),
    ...section(t('whatComesFirst'), placesMarkdown(story, words)),
    ...section(t('allTell'), rows(story.agree)),
    ...section(t('outlets'), outletsMarkdown(story)),
    '',
  ].join('\n\n');
}

/** One detail: every version in full, with the way to it, then who tells the same as whom. */
export function detailMarkdown({ label, verdictWord, sentences, leads, tellers }: DetailView, words: Words): string {
  const versions = sentences
    .filter(({ articleId }) => leads.includes(articleId))
    .map(({ here, outlet, href, spans }) => `- ${here ? words.t('thisArticle') : link(outlet, href)}: ${quote(spans)}`);
  const groups = tellers.flatMap(({ as, outlet = '', who }) => {
    const names = who.map((one) => link(one.outlet, one.href)).join(', ');
    return as === 'here'
      ? `- ${words.t('sameAsHere')}: ${names}`
      : as === 'other'
        ? `- ${words.t('asOutlet', plain(outlet))}: ${names}`
        : [];
  });
  return [`### ${plain(label)} (${verdictWord})`, '', ...versions, ...groups].join('\n');
}

function toldMarkdown({ spans, told, share }: ToldView, words: Words): string {
  const names = told.map(({ outlet, href }) => link(outlet, href)).join(', ');
  return `- ${quote(spans)}${names === '' ? '' : ` ${words.t('toldBy', share)}: ${names}`}`;
}

function voicesMarkdown({ voices }: StoryView, { t }: Words): string {
  const line = ({ name, where, others }: VoiceView) => `- ${plain(name)}: ${plain([where, ...others].join(', '))}`;
  const group = (heading: string, list: VoiceView[]) =>
    list.length === 0 ? [] : [`### ${heading}\n\n${list.map(line).join('\n')}`];
  return [
    ...group(t('notHeardHere'), voices.absent),
    ...group(t('onlyHeardHere'), voices.here),
    ...group(t('heardEverywhere'), voices.both),
  ].join('\n\n');
}

function callsMarkdown({ calls }: StoryView, { t }: Words): string {
  const named = ({ words, here, outlets }: StoryView['calls'][number]['calls'][number]) =>
    `${plain([...(here ? [t('thisArticle')] : []), ...outlets].join(', '))}: ${plain(words)}`;
  return calls.map((call) => `- ${call.calls.map(named).join('; ')}`).join('\n');
}

function placesMarkdown({ places }: StoryView, { t }: Words): string {
  const spot = ({ here, outlet, place }: StoryView['places'][number]['lines'][number]) =>
    `${here ? t('thisArticle') : plain(outlet)}: ${t('sentenceOf', place.sentence, place.of)}`;
  return places.map(({ words, lines }) => `- ${plain(words)}: ${lines.map(spot).join('; ')}`).join('\n');
}

function outletsMarkdown({ outlets }: StoryView): string {
  const reports = outlets.flatMap((outlet) => outlet.reports);
  return reports.map((one) => `- ${plain(one.name)}, ${one.published}: ${link(one.headline, one.href)}`).join('\n');
}

/** The marked words as a quotation with the way to them, and the reader's own below. */
function noteMarkdown({ quote: marked, paragraphs, time }: NoteView): string {
  const quoted = marked ? [`> ${plain(marked.text)}\n>\n> ${link(marked.outlet, marked.href)}`] : [];
  return [...quoted, ...paragraphs.map(plain), `*${plain(time)}*`].join('\n\n');
}

const quote = (spans: Span[]) => spans.map(({ text, mark }) => (mark ? `**${plain(text)}**` : plain(text))).join('');

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(MARKUP, '\\$&');
}

function link(title: string, href: string | undefined): string {
  if (href === undefined) return plain(title);
  return `[${plain(title)}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}
