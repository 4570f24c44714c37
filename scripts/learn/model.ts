import { createHash } from 'node:crypto';
import { createEncoder, type Encoder } from '@/utils/encode/encoder';
import { readModelFiles } from '../shared/modelFiles';

/** The encoder whose files lie in a folder. */
export async function openFrom(folder: string): Promise<Encoder> {
  const opened = await createEncoder(readModelFiles(`${folder}/`));
  if (!opened.ok) throw new Error(`${folder}: ${opened.failure.is}`);
  return opened.value;
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
