import { env, InferenceSession } from 'onnxruntime-web/wasm';

/** A computation that takes tensors by name and gives tensors by name. */
export type Graph = InferenceSession;

/** Sets up the one WebAssembly runtime of this thread, from its bytes: nothing is fetched. Gives what loads a graph. */
export function createRuntime(wasm: Uint8Array): (graph: Uint8Array) => Promise<Graph> {
  // A second thread gains nothing here, and needs memory that Firefox gives no extension.
  env.wasm.numThreads = 1;
  env.wasm.wasmBinary = wasm;
  return async (graph) => {
    // An arena keeps more memory than it gives back, and makes nothing faster here.
    const session = await InferenceSession.create(graph, { executionProviders: ['wasm'], enableCpuMemArena: false });
    // Compiled by now: its 14 MB need not be kept.
    env.wasm.wasmBinary = undefined;
    return session;
  };
}
