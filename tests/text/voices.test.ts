import { expect, test } from 'vitest';
import { prepareAccount } from '@/utils/read/account/account';
import { attribution } from '@/utils/read/find/attribution';
import { name } from '@/utils/read/find/name';
import { quote } from '@/utils/read/find/quote';
import { languageOf } from '@/utils/text/languages';
import { splitSentences } from '@/utils/text/shared/words/sentences';

function accountOf(language: string, text: string) {
  return prepareAccount({ id: 'a', outlet: '', title: '', text, authors: [], extent: 'full', language });
}

test.each([
  ['de', '„Wir geben nicht auf“, sagte Trainer Max Weber.', 'Wir geben nicht auf', 'Trainer Max Weber'],
  ['de', '«Wir geben nicht auf», sagt die Mutter.', 'Wir geben nicht auf', 'die Mutter'],
  ['de', 'Max Weber sagte: „Wir geben nicht auf.“', 'Wir geben nicht auf', 'Max Weber'],
  ['es', '«No vamos a ceder», aseguró el jefe de los bomberos, Julio Paredes.', 'No vamos a ceder', 'Julio Paredes'],
  ['es', '"No vamos a ceder", insistió Tomás Arrieta.', 'No vamos a ceder', 'Tomás Arrieta'],
  ['fr', '« Nous ne céderons pas », a raconté Nadia Ferhat.', 'Nous ne céderons pas', 'Nadia Ferhat'],
  ['fr', '« Nous ne céderons pas », a savouré le capitaine, Rémi Bordenave.', 'Nous ne céderons pas', 'Rémi Bordenave'],
  ['fr', 'La piste est « écartée », selon la procureure Hélène Vasseur.', 'écartée', 'Hélène Vasseur'],
  ['it', '«Non molleremo», ha detto Anna Rossi.', 'Non molleremo', 'Anna Rossi'],
  ['zh', '“我们不会放弃。”队长方婷赛后说。', '我们不会放弃', '队长方婷'],
  ['zh', '市长王大明表示：“我们不会放弃。”', '我们不会放弃', '市长王大明'],
  ['ja', '乗客の女性は「音がした」と話した。', '音がした', '乗客の女性'],
  ['ja', '「音がした」と県警の幹部は話した。', '音がした', '県警の幹部'],
  ['ja', '控訴するかどうかは「本人と決める」としている。', '本人と決める', undefined],
])('%s hears who says the words of %j', (language, text, words, speaker) => {
  const found = quote.find(accountOf(language, text));
  expect(found.map((one) => [text.slice(one.start, one.end), one.attribution])).toEqual([[words, speaker]]);
});

test.each([
  ['de', 'Der Zug fuhr nach Angaben der Polizei zu schnell.', 'nach Angaben der Polizei zu schnell', 'stated'],
  ['de', 'Er soll den Zug zu schnell gefahren haben.', 'soll den Zug zu schnell gefahren haben', 'hedged'],
  ['es', 'El tren iba rápido, según la policía.', 'según la policía', 'stated'],
  ['es', 'El tren habría frenado tarde.', 'habría frenado', 'hedged'],
  ['fr', 'Le train roulait vite, selon la police.', 'selon la police', 'stated'],
  ['fr', 'Le train aurait freiné tard.', 'aurait freiné', 'hedged'],
  ['zh', '据市公安局通报，列车超速。', '据市公安局通报', 'stated'],
  ['zh', '列车疑似超速。', '疑似', 'hedged'],
  ['ja', '県警によると、列車は速度を超えていた。', '県警によると', 'stated'],
  ['ja', '列車は速度を超えていたとみられる。', 'とみられる', 'hedged'],
])('%s credits or hedges %j', (language, text, words, certainty) => {
  const found = attribution.find(accountOf(language, text));
  expect(found.map((one) => [text.slice(one.start, one.end), one.certainty])).toEqual([[words, certainty]]);
});

test.each([
  ['de', 'Gestern traf Max Weber den Trainer Jan van Dyk.', ['Max Weber', 'Jan van Dyk']],
  ['es', 'Ayer Tomás Arrieta llegó a Lima.', ['Tomás Arrieta', 'Lima']],
  ['fr', 'Hier Gaël Le Dantec est arrivé à Rennes.', ['Gaël Le Dantec', 'Rennes']],
  ['zh', '市长陈立群称，平台Qoder已上线。', ['陈立群', 'Qoder']],
  ['ja', '村瀬和也さんと大西美津子裁判長が会った。', ['村瀬和也さん', '大西美津子裁判長']],
])('%s names %j', (language, text, names) => {
  const found = name.find(accountOf(language, text));
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(names);
});

test.each([
  [
    'de',
    'Am 3. Mai kam Dr. Weber. Er traf in der 24. Minute.',
    ['Am 3. Mai kam Dr. Weber.', 'Er traf in der 24. Minute.'],
  ],
  [
    'de',
    'Es kostet 5 Mio. Euro, z. B. für Kies. Das reicht.',
    ['Es kostet 5 Mio. Euro, z. B. für Kies.', 'Das reicht.'],
  ],
  [
    'es',
    'El Sr. Gil vive en EE.UU. desde 2019. La casa ardió.',
    ['El Sr. Gil vive en EE.UU. desde 2019.', 'La casa ardió.'],
  ],
  ['fr', 'M. Gil a parlé. Mme Lefort aussi.', ['M. Gil a parlé.', 'Mme Lefort aussi.']],
  ['zh', '列车超速。三人受伤。', ['列车超速。', '三人受伤。']],
  ['ja', '列車が止まった。けが人はいない。', ['列車が止まった。', 'けが人はいない。']],
])('%s cuts %j', (language, text, sentences) => {
  expect(splitSentences(text, languageOf(language).sentences).map((sentence) => sentence.text)).toEqual(sentences);
});

test.each([
  ['zh', '列车超速', ['列车', '超速']],
  ['fr', "l'homme a 1 850 euros", ['l', "'", 'homme', 'a', '1', '850', 'euros']],
  ['de', '25.000 Konten', ['25.000', 'Konten']],
])('%s parts the words of %j', (language, text, words) => {
  expect(
    languageOf(language)
      .tokenize(text)
      .map((token) => token.text)
      .join('|'),
  ).toBe(words.join('|'));
});
