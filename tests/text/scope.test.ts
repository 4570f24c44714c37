import { expect, test } from 'vitest';
import { isExpected, isOfThem, scopeOf } from '@/utils/compare/facts/scope';
import type { Finder } from '@/utils/read/account/mention';
import { date } from '@/utils/read/find/date';
import { number } from '@/utils/read/find/number';
import { accountOf } from './reading';

function firstIn(language: string, text: string, finder: Finder) {
  const account = accountOf(language, text);
  return { account, found: finder.find(account), sentence: account.sentences[0], language: account.language };
}

test.each<[language: string, text: string, finder: Finder, scope: string]>([
  ['de', 'Sie sucht weitere zwölf Fahrer.', number, 'further'],
  ['de', 'Er bleibt fünf weitere Jahre.', number, 'further'],
  ['de', 'Sie sucht zwölf Fahrer.', number, 'plain'],
  ['de', 'Das Alter stieg von 60 auf 64 Jahre.', number, 'before'],
  ['de', 'Sie trafen zwölf auf einer Wiese.', number, 'plain'],
  ['zh', '退休年龄从60岁延长至64岁。', number, 'before'],
  ['zh', '60人来到现场。', number, 'plain'],
  ['de', 'Das kostet im Schnitt 200 Euro.', number, 'an average'],
  ['de', 'Die Polizei teilte am Montag mit, er sei tot.', date, 'of a statement'],
  ['de', 'Er starb am Montag.', date, 'plain'],
  ['es', 'Murieron otros 12 mineros.', number, 'further'],
  ['es', 'Murieron 12 mineros más.', number, 'further'],
  ['es', 'Murieron 12 mineros.', number, 'plain'],
  ['es', 'Pagan un promedio de 200 euros.', number, 'an average'],
  ['es', 'Murió, informó el lunes la policía.', date, 'of a statement'],
  ['fr', 'Il y a 12 autres blessés.', number, 'further'],
  ['fr', 'Il y a 12 blessés.', number, 'plain'],
  ['fr', 'Ils paient en moyenne 200 euros.', number, 'an average'],
  ['fr', 'Il est mort, a annoncé lundi la police.', date, 'of a statement'],
  ['it', 'Ci sono altri 12 feriti.', number, 'further'],
  ['zh', '另有12人受伤。', number, 'further'],
  ['zh', '12人受伤。', number, 'plain'],
  ['zh', '人均支出224美元。', number, 'an average'],
  ['zh', '警方7月13日通报了事故。', date, 'of a statement'],
  ['ja', 'ほかに12人がけがをした。', number, 'further'],
  ['ja', '12人がけがをした。', number, 'plain'],
  ['ja', '13日に発表した。', date, 'of a statement'],
])('%s: %s', (tag, text, finder, scope) => {
  const { found, sentence, language } = firstIn(tag, text, finder);
  expect(scopeOf(found[0]!, sentence, language)).toBe(scope);
});

test.each([
  ['de', 'Die Firma rechnet mit 300 Stellen.', true],
  ['de', 'Die Firma hat 300 Stellen gestrichen.', false],
  ['es', 'Se espera que vengan 300 personas.', true],
  ['es', 'El plan cuesta 300 euros.', false],
  ['fr', 'Le groupe devrait supprimer 300 postes.', true],
  ['zh', '公司预计裁员300人。', true],
  ['zh', '协会预计，今年支出增加，人均支出224美元。', true],
  ['zh', '公司将裁员300人。', true],
  ['zh', '小将林雨独得29分。', false],
  ['zh', '工会要求将退休年龄从60岁提高。', false],
  ['ja', '費用は300億円となる見込みだ。', true],
  ['ja', '費用は300億円だった。', false],
])('%s: what is awaited: %s', (tag, text, awaited) => {
  const { found, sentence, language } = firstIn(tag, text, number);
  expect(isExpected(found[0]!, sentence, language)).toBe(awaited);
});

test.each([
  ['en', 'It hurt 23 people, three of them badly.'],
  ['de', '23 Menschen wurden verletzt, drei von ihnen schwer.'],
  ['es', 'Hay siete heridos, dos de ellos graves.'],
  ['fr', 'Il y a 23 blessés, dont cinq grièvement.'],
  ['it', 'Ci sono 23 feriti, di cui 5 gravi.'],
  ['zh', '37人受伤，其中6人重伤。'],
  ['ja', '27人がけがをし、うち5人は重傷だ。'],
])('%s: the second number is of those whom the first counts: %s', (tag, text) => {
  const { found, sentence, language } = firstIn(tag, text, number);
  expect(found.map((one) => isOfThem(one, sentence, language))).toEqual([false, true]);
});
