/** Why sentences are compared by their words only. Each is an ordinary event that the reader can be told of. */
export type EncodeFailure = {
  is:
    | 'off' // the reader chose it
    | 'noRuntime' // WebAssembly is missing, or forbidden
    | 'noMemory'
    | 'damaged' // a file of the model is not what its card says
    | 'died' // the Worker ended without an answer
    | 'tooSlow'
    | 'noSpace' // the disk is full
    | 'cancelled'; // nobody waits any more
};
