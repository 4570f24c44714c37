import { expect, test } from 'vitest';
import { readModelFiles } from '@/scripts/shared/modelFiles';
import { createEncoder } from '@/utils/encode/encoder';

// A runtime is started once a process, so this stands in a file of its own.
test('a runtime that does not start is told as a value', async () => {
  const files = { ...readModelFiles(), 'runtime.wasm': new Uint8Array([0, 97, 115, 109, 1]) };
  expect(await createEncoder(files)).toEqual({ ok: false, failure: { is: 'noRuntime' } });
});
