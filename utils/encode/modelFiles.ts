import type { Result } from '@/utils/model';
import { ROW_BYTES } from './embeddings';
import type { EncodeFailure } from './failure';
import type { TokenizerFile } from './tokenizer';
import { WIDTH } from './vectors';

/** What stands in `public/model/`, and the runtime, all as bytes. */
export const MODEL_FILES = ['encoder.onnx', 'embeddings.bin', 'tokenizer.json', 'rarity.bin'] as const;
export type FileName = (typeof MODEL_FILES)[number] | 'card.json' | 'runtime.wasm';
export type ModelFiles = Record<FileName, Uint8Array<ArrayBuffer>>;

/** What the model says of itself. Where it comes from and how good it is stands beside these, for people. */
export interface Card {
  /** The beginning of the files' SHA-256, one after the other as above: vectors of another model are not comparable. */
  hash: string;
  width: number;
  /** Pieces that are read together, at most. */
  window: number;
  /** Rows of the vocabulary that are no words: beginning, end, filling, unknown. */
  bos: number;
  eos: number;
  pad: number;
  unk: number;
}

export interface Model {
  card: Card;
  tokenizer: TokenizerFile;
  graph: Uint8Array;
  embeddings: Uint8Array;
  rarity: Uint8Array;
}

/** Reads the files of a model, or says that they are not what their card promises. */
export async function openModel(files: ModelFiles): Promise<Result<Model, EncodeFailure>> {
  const card = parse<Card>(files['card.json']);
  const isWhole = card !== undefined && card.width === WIDTH && card.hash === (await hashOf(files));
  const tokenizer = isWhole ? parse<TokenizerFile>(files['tokenizer.json']) : undefined;
  const { 'encoder.onnx': graph, 'embeddings.bin': embeddings, 'rarity.bin': rarity } = files;
  const rows = tokenizer?.model.vocab.length ?? 0;
  if (!card || !tokenizer || embeddings.length !== rows * ROW_BYTES || rarity.length !== rows)
    return { ok: false, failure: { is: 'damaged' } };
  return { ok: true, value: { card, tokenizer, graph, embeddings, rarity } };
}

const HASH_BYTES = 8;

/** The hash that belongs on the card of these files. */
export async function hashOf(files: Pick<ModelFiles, (typeof MODEL_FILES)[number]>): Promise<string> {
  const all = new Blob(MODEL_FILES.map((name) => files[name]));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await all.arrayBuffer()));
  return Array.from(hash.subarray(0, HASH_BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function parse<Value>(bytes: Uint8Array): Value | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
