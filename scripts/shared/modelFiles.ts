import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { MODEL_FILES, type ModelFiles } from '@/utils/encode/modelFiles';

const MODEL = fileURLToPath(new URL('../../public/model/', import.meta.url));
const RUNTIME = createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm');

/** The encoder's files as they lie in the checkout, and its runtime as it was installed. */
export function readModelFiles(folder = MODEL): ModelFiles {
  const paths = [...MODEL_FILES, 'card.json' as const].map((name) => [name, folder + name] as const);
  const missing = paths.find(([, path]) => !existsSync(path));
  if (missing) throw new Error(`There is no ${missing[1]}: the checkout is not whole.`);
  const read = (path: string) => new Uint8Array(readFileSync(path));
  const files = paths.map(([name, path]) => [name, read(path)] as const);
  return Object.fromEntries([...files, ['runtime.wasm', read(RUNTIME)]]) as ModelFiles;
}
