/** "de" of the BCP 47 tag "de-AT". What is untold is taken for English, as everywhere. */
export function primaryOf(tag = 'en'): string {
  return tag.toLowerCase().split(/[-_]/)[0]!;
}
