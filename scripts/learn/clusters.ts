import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { indexEntryOf } from '@/utils/match/index/indexEntry';
import { openIndex } from '@/utils/match/index/invertedIndex';
import { packSegment } from '@/utils/match/index/packSegment';
import { profileOf } from '@/utils/match/index/profile';
import { openSegment } from '@/utils/match/index/segment';
import { clusterAccounts } from '@/utils/match/score/cluster';
import { MOST_NEIGHBOURS, neighboursOf } from '@/utils/match/score/neighbours';
import { tfIdfOf } from '@/utils/match/score/tfIdf';
import type { Item } from '@/utils/model';

/**
 * How well items are gathered into stories: `tsx scripts/learn/clusters.ts STORIES.jsonl.gz ITEMS.jsonl.gz learn|check`.
 * The reports of labelled stories are cut down to what a feed holds of them, and laid among everyday items. Constants were
 * read off the stories of `learn`; a story's half is told by the hash of its name.
 */
const [storiesPath, itemsPath, part = 'check'] = process.argv.slice(2);
const EVERYDAY = 1500;
const SUMMARY_WORDS = 35;

interface Labelled extends Omit<Item, 'summary'> {
  cluster: string;
  text: string;
}

const read = <Row>(path: string): Row[] =>
  gunzipSync(readFileSync(path))
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
const isOfPart = ({ cluster }: Labelled) => halfOf(cluster) === part;
const labelled = read<Labelled>(storiesPath!).filter(isOfPart);
const asItem = ({ id, outlet, url, title, text, publishedAt }: Labelled): Item => ({
  ...{ id, outlet: outlet ?? id, url: url ?? id, title, publishedAt: publishedAt ?? undefined },
  summary: text.split(/\s+/).slice(0, SUMMARY_WORDS).join(' '),
});
const items = [...labelled.map(asItem), ...read<Item>(itemsPath!).slice(0, EVERYDAY)];

const profiles = items.map(profileOf);
const index = openIndex([openSegment(packSegment(profiles.map(indexEntryOf)).bytes)]);
const weighed = profiles.map((profile) => tfIdfOf(profile, index.statistics));
const linked = weighed.map((account, at) => {
  const before = index.search(profiles[at]!, MOST_NEIGHBOURS + 1).filter(({ document }) => document < at);
  return {
    id: account.id,
    near: neighboursOf(
      account,
      before.map(({ document }) => weighed[document]!),
    ),
  };
});
const storyOf = new Map(labelled.map(({ id, cluster }) => [id, cluster]));
const pairs = (size: number) => (size * (size - 1)) / 2;
const sizes = (names: string[]) => [...new Set(names)].map((name) => names.filter((one) => one === name).length);
const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

const told = clusterAccounts(linked).map((group) => group.flatMap((id) => storyOf.get(id) ?? []));
const joined = sum(told.map(({ length }) => pairs(length)));
const right = sum(told.flatMap((group) => sizes(group).map(pairs)));
const wanted = sum(sizes([...storyOf.values()]).map(pairs));
console.log(
  `${part}: precision ${(right / joined).toFixed(3)}, recall ${(right / wanted).toFixed(3)}, of ${wanted} pairs`,
);

/** Which half a story is in, by its name alone. */
function halfOf(name: string): string {
  const sum = [...name].reduce((value, letter) => (value * 31 + letter.charCodeAt(0)) | 0, 0);
  return (sum >>> 0) % 2 === 0 ? 'learn' : 'check';
}
