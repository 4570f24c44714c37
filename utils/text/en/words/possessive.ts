/** "Alibaba" of "Alibaba's", "officers" of "officers'", and any other word as it is; apostrophes are straight, as in a token's `lower`. */
export function withoutPossessive(word: string): string {
  return word.includes("'") ? word.replace(/'s?$/, '') : word;
}
