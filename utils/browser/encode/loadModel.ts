import type { EncodeFailure } from '@/utils/encode/failure';
import { MODEL_FILES, type ModelFiles } from '@/utils/encode/modelFiles';
import type { Result } from '@/utils/model';

const NAMES = [...MODEL_FILES, 'card.json', 'runtime.wasm'] as const;

/** Reads the model that came with the extension. One that cannot be read is damaged: nothing is asked of a network. */
export async function loadModel(): Promise<Result<ModelFiles, EncodeFailure>> {
  try {
    const files = await Promise.all(NAMES.map(async (name) => [name, await readFile(name)] as const));
    return { ok: true, value: Object.fromEntries(files) as ModelFiles };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { ok: false, failure: { is: 'damaged' } };
  }
}

async function readFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(`/model/${name}`);
  return new Uint8Array(await answer.arrayBuffer());
}
