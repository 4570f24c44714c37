import { expect, test } from 'vitest';
import { findSpeaker, isNamed } from '@/utils/read/find/speaker';
import { english } from '@/utils/text/en/language';
import { accountOf } from './account';

/** Who is credited with the words between « and ». */
function speakerOf(marked: string): string | undefined {
  const text = marked.replace('«', '“').replace('»', '”');
  return findSpeaker(accountOf(text), marked.indexOf('«') + 1, marked.indexOf('»'))?.text;
}

test.each([
  ['«We stay here,» said Lois Ott, a nurse.', 'Lois Ott'],
  ['«We stay here,» Mr. Ott said.', 'Mr. Ott'],
  ['«We stay here,» said Secretary of the Interior Lois Otter.', 'Secretary of the Interior Lois Otter'],
  ['«We stay here,» said Oregon State Police Lt. Lois Ann Otter.', 'Oregon State Police Lt. Lois Ann Otter'],
  ['«We stay here,» Lois Ott, a nurse, told reporters.', 'Lois Ott'],
  ['Lois Ott said: «We stay here.»', 'Lois Ott'],
  ['«We stay here,» a spokesman said.', 'a spokesman'],
  ['Lois Ott spoke first, Ann Lee said. «We stay here,» she added.', 'Ann Lee'],
  ['«I trust in luck,” Mr. Ott said, “but work helps.» Ann Lee said no.', 'Mr. Ott'],
  ['«We stay here,» said Lois Ott. She left early.', 'Lois Ott'],
  ['«We stay here,» said Sen. Lois Ott. When Lee came, all left.', 'Sen. Lois Ott'],
  ['Lois Ott wrote to Ann Lee: «Will they stay?» Ann Lee replied: “No.”', 'Lois Ott'],
  ['«We stay here,» he told Lois Ott. Ann Lee left.', 'he'],
  ['«We stay here,» Rep. Lois Ott, D-Calif., who lives there, said.', 'Rep. Lois Ott'],
  ['Earlier Mrs. Ott said «We stay here.»', 'Mrs. Ott'],
  ['It was late, and Lois Ott said: «We stay here.»', 'Lois Ott'],
  ['He and Lois Ott had concluded that «we stay here».', undefined],
  ['The sign read «We stay here» in red.', undefined],
])('of %j it is %j', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each([
  ['Lois Ott', true],
  ['He', false],
  ['MORE', false],
  ['her son', false],
  ['The spokesman', false],
])('%j names somebody: %s', (speaker, named) => {
  expect(isNamed(speaker, english)).toBe(named);
});
