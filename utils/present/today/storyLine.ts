import { isolate } from '../shared/isolate';
import type { Words } from '../shared/words';

/** Whose headline a story stands under, the first report's, and whose report the reader read: "Headline by Wire · you read it". */
export function storyLine(reports: { outlet: string; read: boolean }[], words: Words): string {
  const named = reports[0]!.outlet;
  const read = [...new Set(reports.filter((one) => one.read).map(({ outlet }) => outlet))];
  const headline = words.t('headlineOf', isolate(named));
  if (read.length === 0) return headline;
  const isNamed = read.length === 1 && read[0] === named;
  const names = new Intl.ListFormat(words.locale).format(read.map(isolate));
  return `${headline} · ${isNamed ? words.t('youReadIt') : words.t('youRead', names)}`;
}
