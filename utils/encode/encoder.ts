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
import { windowsOf } from './windows';

/** Turns sentences into vectors of what their words mean, all in one thread. */
export interface Encoder {
  /** The hash of the model: vectors of another one are not comparable. */
  model: string;
  /** The vectors of the sentences of one account, in order. */
  encode(sentences: readonly string[], watch?: Watch): Promise<EncodedSentence[]>;
  multiply: Multiply;
}

/** Whoever looks on while an account is encoded. */
interface Watch {
  /** Aborted, it ends the work before the next window, with its reason. */
  signal: AbortSignal;
  /** Told after each window, with its tokens; what it throws ends the work. */
  onWindow: (tokens: number) => void;
}

/** Pieces of a sentence that are read: more are two or three sentences that nobody parted. */
const LONGEST_SENTENCE = 90;

/** Loads the runtime and the model. What is missing or damaged is told as a value. */
export async function createEncoder(files: ModelFiles): Promise<Result<Encoder, EncodeFailure>> {
  const model = await openModel(files);
  if (!model.ok) return model;
  try {
    const load = createRuntime(files['runtime.wasm']);
    const multiply = await createMultiply(load);
    // The runtime has a copy of the graph's bytes: nothing here holds on to them.
    const { graph, ...rest } = model.value;
    return { ok: true, value: assemble(rest, await load(graph), multiply) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

function assemble(model: Omit<Model, 'graph'>, graph: Graph, multiply: Multiply): Encoder {
  const { card, rarity } = model;
  const tokenize = createTokenizer(model.tokenizer, [card.bos, card.eos, card.pad, card.unk]);
  /** The model knows no sentence without pieces: it learned one unknown piece in its place. */
  const read = (sentence: string): Tokens => {
    const tokens = tokenize(sentence, LONGEST_SENTENCE);
    return tokens.ids.length > 0 ? tokens : { ids: [card.unk], pieces: [[0, 0]] };
  };
  const finish = ({ ids, pieces }: Tokens, tokens: Int8Array): EncodedSentence => {
    const weights = Uint8Array.from(ids, (id) => rarity[id]!);
    return { tokens, pieces, weights, sentence: meanVector(tokens, weights) };
  };
  return {
    model: card.hash,
    multiply,
    async encode(sentences, watch) {
      const all = sentences.map(read);
      const encoded: EncodedSentence[] = [];
      const sizes = all.map(({ ids }) => ids.length);
      for (const [from, to] of windowsOf(sizes, card.window)) {
        if (watch) await nextTask();
        watch?.signal.throwIfAborted();
        const window = all.slice(from, to);
        const ids = window.flatMap((one) => one.ids);
        const vectors = await run(model, graph, ids);
        let at = 0;
        for (const one of window) {
          encoded.push(finish(one, vectors.slice(at * WIDTH, (at + one.ids.length) * WIDTH)));
          at += one.ids.length;
        }
        watch?.onWindow(ids.length);
      }
      return encoded;
    },
  };
}

/** The vectors of the pieces of one window. One window a run: the runtime's rounding depends on what else is in a batch. */
async function run({ card, embeddings }: Omit<Model, 'graph'>, graph: Graph, ids: number[]): Promise<Int8Array> {
  const marked = [card.bos, ...ids, card.eos];
  const { tokens } = await graph.run({
    inputs_embeds: new Tensor('float32', lookUp(embeddings, marked), [1, marked.length, EMBEDDING_WIDTH]),
    attention_mask: new Tensor('int64', new BigInt64Array(marked.length).fill(1n), [1, marked.length]),
  });
  return quantize((tokens!.data as Float32Array).subarray(WIDTH, -WIDTH));
}

/** The runtime tells what went wrong in words only. */
export function failureOf(error: unknown): EncodeFailure {
  const isMemory = error instanceof RangeError || /out of memory|bad_alloc|allocat/i.test(String(error));
  return { is: isMemory ? 'noMemory' : 'noRuntime' };
}
