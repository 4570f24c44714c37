/** Right-to-left letters, and the controls that turn the reading direction of what follows. */
const DIRECTED = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const CONTROLS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A name from outside, fit to stand inside one of our sentences: it cannot turn the direction of the words after it. */
export function isolate(name: string): string {
  return DIRECTED.test(name) ? `\u2068${name.replace(CONTROLS, '')}\u2069` : name;
}
