import { describe, expect, test } from 'vitest';
import { type Side, sidesOf } from '@/utils/link/side';
import { compareArticles } from '@/utils/pipeline';
import { choosePassages } from '@/utils/rank/choosePassages';
import { utterancesOf } from '@/utils/rank/utterances';
import type { RatedRow } from '@/utils/rank/worth';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../compare/article';

const SHARED = 'The harbour of Corran was closed on Tuesday after a barge sank at its mouth.';
const TOLD_TOO = 'The crew of nine were taken off by the lifeboat before midnight.';
const HULL = 'Divers found that the hull had been patched with plywood twice since spring.';
const OWNER = 'Its owner was fined in March for sailing without an inspection, court papers show.';
const PILOT = 'A pilot who refused to steer the barge has been heard by the harbour police.';
const INSURER = 'The insurer Halden Mutual will not pay before the wreck has been raised.';
const PENSION = 'Fishermen will be paid forty crowns a day until the channel is open again.';

const openArticle = article('r', `${SHARED} ${TOLD_TOO}`);
const toldElsewhere = (...others: [id: string, sentences: string[]][]) =>
  compareArticles(
    [openArticle, ...others.map(([id, sentences]) => article(id, sentences.join(' ')))],
    'r',
  ).details.filter(({ verdict }) => verdict === 'only');
const textsOf = (rows: ReturnType<typeof toldElsewhere>) =>
  rows.map(({ versions }) => versions.map(({ text }) => text));

describe('passages', () => {
  test('what one account tells in sentences that follow each other is one row', () => {
    expect(textsOf(toldElsewhere(['a', [SHARED, TOLD_TOO, HULL, OWNER]]))).toEqual([[`${HULL} ${OWNER}`]]);
  });

  test('a passage ends where the open article tells a sentence of it', () => {
    const rows = textsOf(toldElsewhere(['a', [SHARED, HULL, TOLD_TOO, OWNER]]));
    expect(rows.toSorted()).toEqual([[HULL], [OWNER]]);
  });

  test('a passage has three sentences at most, and each sentence is in one', () => {
    const sentences = [HULL, OWNER, PILOT, INSURER, PENSION];
    const rows = textsOf(toldElsewhere(['a', [SHARED, TOLD_TOO, ...sentences]])).flat();
    expect(rows).toHaveLength(2);
    for (const sentence of sentences) expect(rows.filter((text) => text.includes(sentence))).toHaveLength(1);
    for (const text of rows) expect(sentences.filter((sentence) => text.includes(sentence)).length).toBeLessThan(4);
  });

  test('a passage too long to be read at a glance is not made', () => {
    const long = (sentence: string) =>
      sentence.replace('.', `, ${'as the papers of the port office say, '.repeat(9)}and so on.`);
    const rows = textsOf(toldElsewhere(['a', [SHARED, TOLD_TOO, long(HULL), long(OWNER)]]));
    expect(rows.toSorted()).toEqual([[long(HULL)], [long(OWNER)]]);
  });

  test('headings and a bare answer are no rows', () => {
    const heading = 'Who Pays for the Channel of Delby?';
    const rows = textsOf(toldElsewhere(['a', [SHARED, HULL, TOLD_TOO, '“No,” Falk replied.', TOLD_TOO, heading]]));
    expect(rows).toEqual([[HULL]]);
  });

  test('three words that tell are enough, two are not', () => {
    expect(textsOf(toldElsewhere(['a', [SHARED, TOLD_TOO, 'Gulls circled Tarn.']]))).toHaveLength(1);
    expect(textsOf(toldElsewhere(['a', [SHARED, TOLD_TOO, 'Gulls circled.']]))).toEqual([]);
  });

  test('what two accounts tell stands by itself', () => {
    const rows = toldElsewhere(['a', [SHARED, TOLD_TOO, HULL, OWNER]], ['b', [SHARED, TOLD_TOO, HULL]]);
    expect(textsOf(rows).toSorted((x, y) => y.length - x.length)).toEqual([[HULL, HULL], [OWNER]]);
  });
});

/** Every sentence of an account as a row that it alone tells. */
function ratedRows({ account: { sentences } }: Side, worthOf: (sentence: number) => number): RatedRow[] {
  return sentences.map(({ start, end, text }, sentence) => {
    const version = { article: 'a', text, start, end, sentence: text, value: '0' };
    const detail = { id: `${start}`, kind: 'claim', label: '', verdict: 'only', salience: 0 } as const;
    return {
      worth: worthOf(sentence),
      right: 1,
      byMeaning: false,
      row: {
        detail: { ...detail, versions: [version] },
        places: [{ account: 0, sentence }],
        accounts: 1,
        untold: 0.99,
      },
    };
  });
}

describe('of sentences worth the same, the passage that stands by itself', () => {
  const PLAIN = [HULL, OWNER, PILOT];
  /** The longest passage of the text's sentences, each of which the open article lacks. */
  const longestOf = (sentences: string[], worths = sentences.map(() => 0.2)) => {
    const sides = sidesOf([prepareAccount(article('a', sentences.join(' ')))]);
    const rated = ratedRows(sides[0]!, (sentence) => worths[sentence]!);
    const texts = choosePassages(rated, sides).map(({ row }) => row.detail.versions[0]!.text);
    return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
  };

  test.each([
    ['does not begin with a pronoun', 'They found that out when the tide was at its lowest on that day in the bay.'],
    ['does not begin with an owner', 'Its crew had been told of the plywood before the barge went down in the bay.'],
    ['does not begin with a connective', 'But nobody had told the harbour master of that before the barge went down.'],
    [
      'does not open amid a quotation',
      'And then the bells rang," the sexton of the old church on the quay says of it.',
    ],
  ])('%s', (_, sentence) => {
    expect(longestOf([sentence, ...PLAIN])).toBe(PLAIN.join(' '));
  });

  test('does not end amid a quotation', () => {
    const quotation = ['The sexton of the church says: “We heard the bells on the quay.', 'They rang all night.”'];
    expect(longestOf([PILOT, ...quotation])).toBe([PILOT, ...quotation].join(' '));
  });

  test('may hold a whole German quotation', () => {
    const quoted = 'Der Küster sagt: „Wir haben die Glocken gehört.“';
    expect(longestOf([quoted, ...PLAIN])).toBe([quoted, HULL, OWNER].join(' '));
  });

  test('does not open amid a quotation in straight marks', () => {
    const rest = 'The bells rang all night," the sexton of the old church says of it.';
    expect(longestOf([rest, ...PLAIN])).toBe(PLAIN.join(' '));
  });

  test('holds nothing that is worth a small part of the rest', () => {
    expect(longestOf([HULL, OWNER], [0.4, 0.1])).toBe(`${HULL} ${OWNER}`);
    expect(longestOf([HULL, OWNER], [0.4, 0.06])).toBe(OWNER);
    expect(longestOf([OWNER, HULL], [0.4, 0.06])).toBe(OWNER);
  });

  test('ends before it is longer than can be read at a glance', () => {
    const long = (sentence: string, letters: number) => sentence.replace('.', `${' and so on'.repeat(letters / 10)}.`);
    const [first, second] = [long(HULL, 180), long(OWNER, 180)];
    expect(longestOf([first, second])).toBe(`${first} ${second}`);
    const longer = [long(HULL, 280), long(OWNER, 280)];
    expect(longestOf(longer)).toBe(longer.toSorted((a, b) => b.length - a.length)[0]);
  });
});

/** The passages of a text of which some sentences are worth a row; those of `untold` are worth little, and like these told nowhere else. */
function passagesIn(text: string, rows: number[], { untold = rows, language = 'en' } = {}): string[] {
  const sides = sidesOf([prepareAccount({ ...article('a', text), language })]);
  const rated = ratedRows(sides[0]!, (sentence) => (rows.includes(sentence) ? 0.2 : 0.02));
  const told = choosePassages(
    rated.filter((_, at) => rows.includes(at) || untold.includes(at)),
    sides,
  );
  return told.filter(({ worth }) => worth > 0.1).map(({ row }) => row.detail.versions[0]!.text);
}

describe('a quotation is shown', () => {
  test.each([
    [
      'with what was said before it',
      1,
      '“The quay is closed,” Ida Falk said. “Nobody may enter the harbour by night.”',
    ],
    [
      'with who is named behind it',
      0,
      '“The quay is closed to all boats. Nobody may enter the harbour,” Ida Falk said.',
    ],
    ['with who is named before it', 1, 'Ida Falk spoke of the quay:\n\n“Nobody may enter the harbour by night.”'],
    ['with its beginning', 1, 'Ida Falk said: “The quay is closed to boats. Nobody may enter the harbour.”'],
    ['with its end', 0, 'Ida Falk said: “The quay is closed to boats. Nobody may enter the harbour.”'],
    ['whole in German', 0, 'Ida Falk sagte: „Der Kai ist nachts gesperrt. Niemand darf dort anlegen.“', 'de'],
    ['whole in French', 0, 'Ida Falk a déclaré : « Le quai est fermé la nuit. Personne ne peut accoster. »', 'fr'],
    ['whole in Spanish', 1, 'Ida Falk dijo: «El muelle está cerrado de noche. Nadie puede atracar allí».', 'es'],
    ['whole in Chinese', 1, '法尔克说：“码头夜间关闭。任何人不得进入港口。”', 'zh'],
    ['whole in Japanese', 0, 'ファルク氏は「埠頭は夜間に閉鎖される。誰も港に入れない」と述べた。', 'ja'],
  ])('%s', (_, row, text, language = 'en') => {
    expect(passagesIn(text, [row], { untold: [0, 1], language })).toEqual([text]);
  });

  const NOBODY = 'The board met in the old customs house of Delby.';

  test('with no more than that', () => {
    const text = '“The quay is closed,” Ida Falk said. “Nobody may enter the harbour by night.”';
    expect(passagesIn(`${text} The board of the harbour agreed.`, [1], { untold: [0] })).toEqual([text]);
  });

  test('not where nobody says who speaks', () => {
    expect(passagesIn(`${NOBODY}\n\n“Nobody may enter the harbour by night.”`, [1])).toEqual([]);
    expect(
      passagesIn(`${NOBODY}\n\n“Nobody may enter the harbour by night.”\n\n“The quay is closed.”`, [1, 2]),
    ).toEqual([]);
  });

  test('not where it is too long to be read at a glance', () => {
    const long = `“The quay is closed by night${', and by day'.repeat(60)}. Nobody may enter the harbour,” Ida Falk said.`;
    expect(passagesIn(long, [1], { untold: [0, 1] })).toEqual([]);
  });

  test('not where one of its sentences is told by others', () => {
    const text =
      '“The quay is closed by night and by day,” Ida Falk of the board said. “Nobody may enter the harbour.”';
    expect(passagesIn(text, [1])).toEqual([]);
    expect(passagesIn(text, [1], { untold: [0] })).toEqual([text]);
  });

  test('as a post, of which no more than five hundred letters are read', () => {
    const [before, post] = ['Nobody may enter the harbour of Delby by night until the board has met.', 'It rained'];
    const text = (letters: number) =>
      `${before} ${post}${' and so on'.repeat(letters / 10)}. — Ida Falk (@idafalk) June 9, 2026`;
    expect(passagesIn(text(510), [0])).toEqual([before]);
    expect(passagesIn(text(410), [0])).toEqual([]);
  });

  test('as a post, with all its sentences and who signed it', () => {
    const post = 'Nobody may go there by night. The quay is closed! — Ida Falk (@idafalk) June 9, 2026';
    for (const row of [1, 2]) expect(passagesIn(`${NOBODY}\n\n${post}`, [row], { untold: [1, 2] })).toEqual([post]);
  });
});

describe('the sentence before is taken in', () => {
  test('where it names whom a passage speaks of', () => {
    const text = 'In May the board chose Ida Falk as a pilot. She had steered the barge for years before it sank.';
    expect(passagesIn(text, [1], { untold: [0] })).toEqual([text]);
  });

  test('not where others tell it', () => {
    const text = 'In May the board chose Ida Falk as a pilot. She had steered the barge for years before it sank.';
    expect(passagesIn(text, [1])).toEqual(['She had steered the barge for years before it sank.']);
  });

  test('where it is the other half of a comparison', () => {
    const text =
      'In May the board chose Ida Falk. On the other hand, the pilots of Tarn had steered the barge for years.';
    expect(passagesIn(text, [1], { untold: [0] })).toEqual([text]);
  });

  test('in German', () => {
    const text = 'Im Mai wählte die Stadt Ida Falk zur Lotsin. Sie hatte den alten Kahn jahrelang gesteuert.';
    expect(passagesIn(text, [1], { untold: [0], language: 'de' })).toEqual([text]);
  });

  test.each([
    ['names nobody', 'In May the board chose a pilot.'],
    ['is no part of the story', 'Follow Ida Falk on Twitter.'],
  ])('not where it %s', (_, before) => {
    const sentence = 'She had steered the barge for years before it sank.';
    expect(passagesIn(`${before} ${sentence}`, [1], { untold: [0] })).toEqual([sentence]);
  });

  test('not where what follows only adds something', () => {
    const sentence = 'Also, a pilot of Tarn had steered the barge for years before it sank.';
    expect(passagesIn(`In May the board chose Ida Falk. ${sentence}`, [1], { untold: [0] })).toEqual([sentence]);
  });

  test('not where the passage stands by itself', () => {
    const sentence = 'Jo Marsh had steered the barge for years before he was dismissed.';
    expect(passagesIn(`In May the board chose Ida Falk. ${sentence}`, [1], { untold: [0] })).toEqual([sentence]);
  });
});

describe('what leans wholly on the sentence before is told', () => {
  const RAISED = 'The board of Delby will have the barge raised from the mouth of the harbour.';
  const LEANING = 'That will take until June, when the tide is at its lowest in the whole bay of the town.';

  test('with it, and where others tell that not at all', () => {
    const text = `${RAISED} ${LEANING}`;
    expect(passagesIn(text, [1], { untold: [0] })).toEqual([text]);
    expect(passagesIn(text, [1])).toEqual([]);
  });

  test('with the two before it where the first of them leans itself', () => {
    const text = `${RAISED} It would cost the town a year of harbour dues. ${LEANING}`;
    expect(passagesIn(text, [2], { untold: [0, 1] })).toEqual([text]);
  });

  test.each([
    ['it is no part of the story', 'Subscribe to our letters.'],
    ['there is none', ''],
    ['it leans with none before', 'It would cost the town a year of harbour dues.'],
    ['the two are too long', `${RAISED.slice(0, -1)}${', as it has done before,'.repeat(30)} and pay for it.`],
  ])('not where %s', (_, before) => {
    const rows = [before === '' ? 0 : 1];
    expect(passagesIn(`${before} ${LEANING}`.trim(), rows, { untold: [0] })).toEqual([]);
  });

  test('not at all where two accounts tell it', () => {
    const leaning = 'That is more than five times what the law of Delby allows.';
    const rows = (told: string) =>
      textsOf(toldElsewhere(['a', [SHARED, TOLD_TOO, told]], ['b', [SHARED, TOLD_TOO, told]])).flat();
    expect(rows(leaning)).toEqual([]);
    expect(rows(HULL)).toEqual([HULL, HULL]);
  });

  test('not where the two before it lean too', () => {
    const text = `This was known in the town. It would cost a year of harbour dues. ${LEANING}`;
    expect(passagesIn(`${RAISED} It was known. ${text}`, [4], { untold: [0, 1, 2, 3, 4] })).toEqual([]);
  });

  test('and what leans in part, without it where that is told by others', () => {
    const partly = 'International air freight has plummeted.';
    expect(passagesIn(`${RAISED} ${partly}`, [1], { untold: [0] })).toEqual([`${RAISED} ${partly}`]);
    expect(passagesIn(`${RAISED} ${partly}`, [1])).toEqual([partly]);
  });
});

describe('what announces something is told', () => {
  const ANNOUNCES = 'The pilots of Delby gave the harbour board their reasons on Monday:';
  const FOLLOWS = 'The mouth of the harbour is too shallow for a barge of that size.';

  test('with what follows', () => {
    const text = `${ANNOUNCES}\n\n${FOLLOWS}`;
    expect(passagesIn(text, [0], { untold: [0, 1] })).toEqual([text]);
    expect(passagesIn(text, [1], { untold: [0, 1] })).toEqual([FOLLOWS]);
  });

  test('not where nothing follows', () => {
    expect(passagesIn(ANNOUNCES, [0])).toEqual([]);
    expect(passagesIn(`${ANNOUNCES}\n\nSubscribe to our letters.`, [0])).toEqual([]);
  });
});

test('a text of signatures alone takes bounded time', () => {
  const sides = sidesOf([prepareAccount(article('a', '— A (@b) '.repeat(22_000)))]);
  const start = performance.now();
  utterancesOf(sides[0]!);
  expect(performance.now() - start).toBeLessThan(400);
});
