import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { createEncoder, type Encoder } from '@/utils/encode/encoder';
import type { EncodedSentence } from '@/utils/encode/vectors';
import { readModelFiles } from '../shared/modelFiles';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/second-source/vectors/', import.meta.url));

/** The encoder whose files lie in a folder. What it made of an account is kept: every step of learning asks for the same. */
export async function openFrom(folder: string): Promise<Encoder> {
  const opened = await createEncoder(readModelFiles(`${folder}/`));
  if (!opened.ok) throw new Error(`${folder}: ${opened.failure.is}`);
  const kept = `${CACHE}${opened.value.model}/`;
  mkdirSync(kept, { recursive: true });
  return {
    ...opened.value,
    encode: async (sentences) => {
      const file = kept + createHash('sha1').update(JSON.stringify(sentences)).digest('hex');
      if (existsSync(file)) return deserialize(readFileSync(file)) as EncodedSentence[];
      const encoded = await opened.value.encode(sentences);
      writeFileSync(file, serialize(encoded));
      return encoded;
    },
  };
}

/**
 * Which half of the labelled stories one is in, as `finetune.py` has it. Most stories of `editor-dev` are stories of
 * `claims-dev` under another prefix: they are in the fold of these, so that no encoder has seen them.
 */
export function foldOf(id: string): number {
  return (
    createHash('sha1')
      .update(id.replace(/^ed(\d)-/, 'cov$1-'))
      .digest()[0]! % 2
  );
}
