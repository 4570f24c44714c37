/** Input that cannot be used: said in one sentence on standard error, with exit status 1 at the end. */
export class BadInput extends Error {}
