import { readdirSync, readFileSync } from 'node:fs';
import type { Encoder } from '@/utils/encode/encoder';
import { vectorsFrom } from '@/utils/encode/vectorsFrom';
import { explainComparison } from '@/utils/pipeline';
import { type Measured, measure } from './figures';
import { type MeasuredStory, readMeasuredStory } from './measuredStory';

const STORIES = new URL('../../tests/stories/measured/', import.meta.url);

export interface Evaluated extends Measured {
  story: MeasuredStory;
  /** The language of all its accounts, or "across". */
  language: string;
}

/** All stories, a folder a language, "across" last. */
export function measuredStories(): MeasuredStory[] {
  return readdirSync(STORIES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .toSorted((a, b) => Number(a.startsWith('across')) - Number(b.startsWith('across')) || a.localeCompare(b))
    .map((file) => readMeasuredStory(file.replace(/\.md$/, ''), readFileSync(new URL(file, STORIES), 'utf8')));
}

/** Compares the accounts of every story as the extension does; without an encoder by their words alone. */
export async function evaluate(encoder?: Encoder): Promise<Evaluated[]> {
  const evaluated: Evaluated[] = [];
  for (const story of measuredStories()) {
    const { articles } = story;
    const vectors = encoder && (await vectorsFrom(encoder, articles));
    const measured = measure(story, explainComparison(articles, articles[0]!.id, vectors));
    evaluated.push({ ...measured, story, language: languageOf(story) });
  }
  return evaluated;
}

function languageOf({ articles }: MeasuredStory): string {
  const languages = new Set(articles.map(({ language }) => language));
  const [only] = languages;
  return languages.size === 1 && only ? only : 'across';
}
