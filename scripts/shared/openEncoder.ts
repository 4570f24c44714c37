import { createEncoder, type Encoder } from '@/utils/encode/encoder';
import { readModelFiles } from './modelFiles';

/** The encoder of this checkout in Node. */
export async function openEncoder(): Promise<Encoder> {
  const encoder = await createEncoder(readModelFiles());
  if (!encoder.ok) throw new Error(`The model in public/model cannot be used: ${encoder.failure.is}.`);
  return encoder.value;
}
