/** As many digits as a weight or a figure is kept with. */
export function rounded(figure: number): number {
  return Math.round(figure * 1e4) / 1e4;
}
