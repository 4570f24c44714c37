import { expect, test } from 'vitest';
import { sidesOf } from '@/utils/link/side';
import { leaningOf } from '@/utils/rank/leansBack';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../compare/article';

/** How much a sentence leans on what stands before it; the text names Falk elsewhere. */
function leaning(sentence: string, language = 'en') {
  const text = `${sentence}\n\nThe board of the harbour has heard Falk twice on the sunken barge of Delby.`;
  const sides = sidesOf([prepareAccount({ ...article('a', text), language })]);
  return leaningOf(sides[0]!, { first: 0, last: 0 });
}

test.each([
  ['That overshadowed the talks of the harbour board with the pilots of Delby.'],
  ['This means that the quay of Delby stays closed until June 4.'],
  ['These were the first talks of the board with the pilots of Delby since May.'],
  ['All this puts the harbour board of Delby in a hard place before June 4.'],
  ['But that’s also the deepest dredging of the channel since May 2020, Falk said.'],
  ['It would also close the quay of Delby to all pilots until June 4.'],
  ['It risks the talks of the board with the pilots of Delby on June 4.'],
  ['That could come in June, when the harbour board of Delby meets.'],
  ['It was signed by the pilots of Delby in May 2020.'],
  ['The move was widely read as a warning to sailors who refuse to pay for the pilots.'],
  ['Such a claim has been made before by sailors who refused to pay for their pilots.'],
  ['Which, in the case of Delby, means that pilots of the board stay away until June 4.'],
  ['Evidence suggests the latter.'],
  ['Stranger things have happened.'],
  ['Das war die erste Sitzung des Rats von Delby seit Mai 2020.', 'de'],
  ['Cela signifie que le quai de Delby reste fermé jusqu’au 4 juin.', 'fr'],
  ['Eso fue la primera reunión de la junta de Delby desde mayo de 2020.', 'es'],
  ['Ciò vuol dire che il molo di Delby resta chiuso fino al 4 giugno.', 'it'],
  ['此举意味着德尔比码头将关闭至6月4日。', 'zh'],
  ['これは6月4日までデルビー港の埠頭が閉鎖されることを意味する。', 'ja'],
])('wholly: %s', (sentence, language = 'en') => {
  expect(leaning(sentence, language)).toBe('wholly');
});

test.each([
  ['The move came three days after Ida Falk was heard by the board of Delby.'],
  ['International air freight has plummeted.'],
])('partly: %s', (sentence) => {
  expect(leaning(sentence)).toBe('partly');
});

test.each([
  ['It is unclear whether the board of Delby will hear the pilots in June.'],
  ['It took hours to bring the crew of the barge to the quay of Delby.'],
  ['It’s likely the pilots of Delby will be heard by the harbour board.'],
  ['This process began with a letter of the pilots to the harbour board of Delby.'],
  ['This harbour needs a deeper channel for the barges of Delby, the pilots write.'],
  ['Those injured in the accident of the barge were taken to the clinic of Delby.'],
  ['Those who steered the barge were taken to the clinic of Delby by the pilots.'],
  ['The move to Delby took the pilots of the harbour board nearly all of the summer.'],
  ['Falk refused to resign.'],
  ['Nine sailors drowned.'],
  ['“No more,” he said.'],
  ['Das Kind war im Hafen von Delby an Bord des Kahns gegangen.', 'de'],
  ['Cette décision ferme le quai de Delby aux pilotes jusqu’au 4 juin.', 'fr'],
  ['这艘驳船于6月4日在德尔比港口沉没。', 'zh'],
])('not: %s', (sentence, language = 'en') => {
  expect(leaning(sentence, language)).toBe('not');
});
