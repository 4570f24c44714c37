import { primaryOf } from '@/utils/text/shared/words/primaryOf';
import { DeletedMeanwhile, epochNow } from '../database/epochs';
import { encodeMeanings } from '../encode/encodeArticle';
import { usableModel } from '../encode/usableModel';
import { itemsWithoutMeaning, storeMeanings } from '../index/meaningStore';
import { acrossLanguages, languagesRead } from './languagesRead';

const DAY = 86_400_000;
/** Older items are not looked for by their meaning: a story's accounts appear within days. */
const DAYS = 10;

let running: Promise<void> | undefined;

/**
 * Encodes the titles and leads of items that have no meaning yet, a few at a time, until there is none. What is done stands
 * in the database: cut off, it goes on from there. Nothing is done for who reads one language.
 */
export function fillMeanings(): Promise<void> {
  running ??= fillAll().finally(() => {
    running = undefined;
  });
  return running;
}

async function fillAll(): Promise<void> {
  const languages = new Set(await languagesRead());
  if (languages.size < 2 || !(await acrossLanguages.getValue())) return;
  const model = await usableModel();
  if (!model.ok) return;
  for (;;) {
    const epoch = await epochNow('everything');
    const batch = await itemsWithoutMeaning(model.value, Date.now() - DAYS * DAY);
    if (batch.length === 0) return;
    const wanted = batch.filter(({ language }) => languages.has(primaryOf(language)));
    const made = await encodeMeanings(wanted.map(({ title, summary }) => ({ title, lead: summary })));
    if (!made.ok) return;
    const vectors = new Map(wanted.map(({ id }, at) => [id, made.value[at]!]));
    try {
      await storeMeanings(model.value, batch, vectors, epoch);
    } catch (bug) {
      if (bug instanceof DeletedMeanwhile) return;
      throw bug;
    }
  }
}
