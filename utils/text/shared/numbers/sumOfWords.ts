/** Number words of a language that writes a number in several words: "treinta y cinco mil", "quatre-vingt-dix". */
export interface SummedWords {
  values: ReadonlyMap<string, number>;
  /** What a smaller number before it is taken so many times: "cent", "mille", the "vingt" of "quatre-vingts". */
  times: ReadonlyMap<string, number>;
  /** Between two words of one number: "y", "et". */
  link: string;
}

/** Source of a pattern for the words of one number. */
export function summedPattern({ values, times, link }: SummedWords): string {
  const word = [...new Set([...values.keys(), ...times.keys()])].sort((a, b) => b.length - a.length).join('|');
  return `(?:${word})(?:(?:[ -](?:${link})[ -]|[ -])(?:${word})(?![\\p{L}\\p{N}]))*`;
}

/** The value of words that stand for one number, undefined where they are two: "dos tres". */
export function sumOf(words: string, { values, times, link }: SummedWords): number | undefined {
  const isLink = new RegExp(`^(?:${link})$`, 'u');
  let [total, group] = [0, 0];
  for (const word of words.split(/[ -]/)) {
    if (isLink.test(word)) continue;
    const factor = times.get(word);
    const value = values.get(word);
    if (factor !== undefined && factor >= 1000) {
      total += Math.max(1, group) * factor;
      group = 0;
    } else if (factor !== undefined && takesTimes(group, factor)) {
      group = group - (group % 100) + Math.max(1, group % 100) * factor;
    } else if (value !== undefined && fits(group, value)) group += value;
    else return undefined;
  }
  return total + group;
}

/** "quatre vingts", "deux cents", "cent"; not "soixante cents" */
function takesTimes(group: number, factor: number): boolean {
  const last = group % 100;
  return factor === 20 ? last === 4 : group < 10;
}

/** Whether a value may follow what stands before: "treinta" and "cinco", "soixante" and "quinze", "dix" and "sept". */
function fits(group: number, value: number): boolean {
  if (group === 0) return true;
  const last = group % 100;
  if (last === 0) return value < 100;
  if (last === 10) return value >= 7 && value < 10;
  const isTwenty = last % 20 === 0 && last >= 60;
  return last % 10 === 0 && value < (isTwenty ? 20 : 10);
}
