import { Tensor } from 'onnxruntime-web/wasm';
import type { Result } from '@/utils/model';
import { EMBEDDING_WIDTH, lookUp } from './embeddings';
import type { EncodeFailure } from './failure';
import { type Model, type ModelFiles, openModel } from './modelFiles';
import { nextTask } from './nextTask';
import { createMultiply, type Multiply } from './product';
import { createRuntime, type Graph } from './runtime';
import { createTokenizer, type Tokens } from './tokenizer';
import { type EncodedSentence, meanVector, quantize, WIDTH } from './vectors';

/** Turns sentences into vectors of what their words mean, all in one thread. */
export interface Encoder {
  /** The hash of the model: vectors of another one are not comparable. */
  model: string;
  /** The vectors of each sentence, in order. Rejects with the signal's reason where that is aborted in between. */
  encode(sentences: readonly string[], signal?: AbortSignal): Promise<EncodedSentence[]>;
  multiply: Multiply;
}

/** Loads the runtime and the model. What is missing or damaged is told as a value. */
export async function createEncoder(files: ModelFiles): Promise<Result<Encoder, EncodeFailure>> {
  const model = await openModel(files);
  if (!model.ok) return model;
  try {
    const load = createRuntime(files['runtime.wasm']);
    const multiply = await createMultiply(load);
    return { ok: true, value: assemble(model.value, await load(model.value.graph), multiply) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

function assemble(model: Model, graph: Graph, multiply: Multiply): Encoder {
  const { card, embeddings, rarity } = model;
  const tokenize = createTokenizer(model.tokenizer);
  const encodeOne = async (sentence: string): Promise<EncodedSentence> => {
    const { ids, pieces } = tokenize(sentence, card.maxTokens - MARKS);
    const tokens = await wordVectors(ids);
    const weights = Uint8Array.from(ids, (id) => rarity[id]!);
    return { tokens, pieces, weights, sentence: meanVector(tokens, weights) };
  };
  /** One sentence a run: the runtime's rounding depends on what else is in a batch. */
  const wordVectors = async (ids: Tokens['ids']): Promise<Int8Array> => {
    if (ids.length === 0) return new Int8Array();
    const marked = [card.bos, ...ids, card.eos];
    const { tokens } = await graph.run({
      inputs_embeds: new Tensor('float32', lookUp(embeddings, marked), [1, marked.length, EMBEDDING_WIDTH]),
      attention_mask: new Tensor('int64', new BigInt64Array(marked.length).fill(1n), [1, marked.length]),
    });
    return quantize((tokens!.data as Float32Array).subarray(WIDTH, -WIDTH));
  };
  return {
    model: card.hash,
    multiply,
    async encode(sentences, signal) {
      const encoded: EncodedSentence[] = [];
      for (const sentence of sentences) {
        if (signal) await nextTask();
        signal?.throwIfAborted();
        encoded.push(await encodeOne(sentence));
      }
      return encoded;
    },
  };
}

/** Beginning and end of a sentence. */
const MARKS = 2;

/** The runtime tells what went wrong in words only. */
export function failureOf(error: unknown): EncodeFailure {
  const isMemory = error instanceof RangeError || /out of memory|bad_alloc|allocat/i.test(String(error));
  return { is: isMemory ? 'noMemory' : 'noRuntime' };
}
