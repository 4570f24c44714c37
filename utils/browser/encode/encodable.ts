import type { Article } from '@/utils/model';
import { sentencesOf } from '@/utils/read/account/account';
import type { Encodable } from './jobs';

/** Sentences of one article that are encoded: a live blog may have thousands. */
const MOST_SENTENCES = 400;

/** The sentences of an article, and the hash of them and of the model by which their vectors are kept. */
export async function encodableOf(article: Article, model: string): Promise<Encodable> {
  const sentences = sentencesOf(article)
    .slice(0, MOST_SENTENCES)
    .map((sentence) => sentence.text);
  return { articleId: article.id, hash: await hashOf(JSON.stringify([model, sentences])), sentences };
}

async function hashOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
