import { expect, test } from 'vitest';
import { createMatcher } from '@/utils/match/match';
import type { Article, Item } from '@/utils/model';
import { article, item } from './account';

const day = { publishedAt: '2026-07-10' };

/** One language's two accounts of a story, and a hundred other items of that day. */
interface Press {
  page: Article;
  sibling: Item;
  others: Item[];
}

/** Each of the other items joins the sentences of two, so that common words have the frequencies by which they are known. */
const press = (language: string, page: string[], sibling: string[], others: string[][]): Press => ({
  page: article('page', page[0]!, page[1]!, { language, ...day }),
  sibling: item('sibling', sibling[0]!, sibling[1]!, { language, ...day }),
  others: Array.from({ length: 100 }, (_, at) => {
    const [title, summary] = others[at % others.length] as [string, string];
    const [, more] = others[(at * 3 + 1) % others.length] as [string, string];
    return item(`other-${at}`, title, `${summary} ${more}`, { language, ...day });
  }),
});

const PRESS: Record<string, Press> = {
  'Chinese, which puts no space between words': press(
    'zh',
    [
      '青川县山体滑坡致3人死亡',
      '7月10日凌晨，四川省青川县白河镇发生山体滑坡，造成3人死亡、5人失踪。县应急管理局表示，救援人员已赶到现场，附近120名村民被转移。',
    ],
    [
      '四川青川白河镇滑坡 5人失踪',
      '四川青川县白河镇10日凌晨发生山体滑坡，目前3人死亡、5人失踪，120名村民已转移，救援仍在进行。',
    ],
    [
      ['四川大学公布招生计划', '四川大学10日公布今年的招生计划，计划招收本科生9000人。'],
      ['白河镇举办水果节', '白河镇10日举办水果节，村民带来了桃子和李子，吸引了许多游客。'],
      ['地铁三号线今日通车', '市地铁三号线10日正式通车，全长28公里，设站20座。'],
      ['应急管理部通报高温天气', '应急管理部10日表示，多地将出现高温天气，提醒公众注意防暑。'],
      ['球队主场取胜', '昨晚的比赛中，主队以三比一取胜，教练对表现表示满意。'],
    ],
  ),
  'German, with its long words': press(
    'de',
    [
      'Chemiewerk in Altenried nach Explosion geräumt',
      'Nach einer Explosion im Chemiewerk der Firma Lohrmann in Altenried sind am Freitag 240 Beschäftigte in Sicherheit gebracht worden. Sechs Menschen wurden verletzt, teilte die Feuerwehr mit.',
    ],
    [
      'Sechs Verletzte bei Explosion in Altenrieder Chemiewerk',
      'Bei einer Explosion im Altenrieder Chemiewerk Lohrmann wurden sechs Beschäftigte verletzt. 240 mussten das Gelände verlassen, wie die Feuerwehr mitteilte.',
    ],
    [
      [
        'Feuerwehr feiert Jubiläum',
        'Die Feuerwehr in Kirchau feiert am Freitag ihr Jubiläum mit einem Fest für alle Bürger.',
      ],
      [
        'Neue Schule in Kirchau',
        'In Kirchau wird nach langem Streit eine neue Schule gebaut, teilte die Stadt am Freitag mit.',
      ],
      ['Zugverkehr gestört', 'Nach einem Sturm ist der Zugverkehr am Freitag gestört gewesen, sagte die Bahn.'],
      ['Chemie-Nobelpreis verliehen', 'Der Preis für Chemie geht an zwei Forscher, teilte das Komitee am Freitag mit.'],
      ['Verletzte bei Unfall', 'Bei einem Unfall auf der Autobahn sind zwei Menschen verletzt worden.'],
    ],
  ),
  'Spanish, with its inflections': press(
    'es',
    [
      'Rescatados 31 mineros atrapados en Cerro Blanco',
      'Los equipos de rescate sacaron el viernes a 31 mineros atrapados en la mina de Cerro Blanco tras un derrumbe, informó la empresa Minera Andes.',
    ],
    [
      'Rescate de los mineros de Cerro Blanco tras el derrumbe',
      'Minera Andes informó del rescate de 31 mineros que estaban atrapados en la mina Cerro Blanco por un derrumbamiento.',
    ],
    [
      [
        'La empresa Andes Bus sube sus precios',
        'La empresa informó el viernes de una subida de los precios del billete.',
      ],
      ['Fiesta en Cerro Alto', 'Los vecinos de Cerro Alto celebran el viernes la fiesta del pueblo.'],
      ['Los mineros piden mejores sueldos', 'Los sindicatos de mineros piden al gobierno mejores sueldos y pensiones.'],
      ['El equipo gana la copa', 'El equipo ganó la copa tras un partido muy largo en el estadio.'],
      ['Obras en la carretera', 'Las obras en la carretera del norte empezarán el lunes, informó el ministerio.'],
    ],
  ),
};

const sure = (press: Press) =>
  createMatcher([...press.others, press.sibling])(press.page, 5).filter(({ sameStory }) => sameStory);

test.each(Object.entries(PRESS))('in %s, the other account is found and nothing else', (_language, stand) => {
  expect(sure(stand).map(({ id }) => id)).toEqual(['sibling']);
});

test.each(Object.entries(PRESS))('in %s, no reason speaks of another language', (_language, stand) => {
  expect(sure(stand).flatMap(({ reasons }) => reasons.map(({ says }) => says))).not.toContain('languages');
});

const LOHRMANN = item(
  'english',
  'Six hurt in blast at Lohrmann plant in Altenried',
  'An explosion at the Lohrmann chemical plant in Altenried injured six workers on Friday; 240 were moved out.',
  { language: 'en', ...day },
);
const ELSEWHERE = item('elsewhere', 'Council votes on budget', 'The council of Millport voted 24 to 18 on Friday.', {
  language: 'en',
  ...day,
});

test('across languages, names and numbers bring the account to the front, marked as such', () => {
  const { page, others } = PRESS['German, with its long words']!;
  const [first] = createMatcher([ELSEWHERE, LOHRMANN, ...others])(page, 5);
  expect(first?.id).toBe('english');
  expect(first?.reasons).toContainEqual({ says: 'names', words: expect.arrayContaining(['Altenried', 'Lohrmann']) });
  expect(first?.reasons).toContainEqual({ says: 'numbers', words: ['240'] });
  expect(first?.reasons).toContainEqual({ says: 'languages' });
});

test('across languages, a day alone makes no story', () => {
  const { page } = PRESS['German, with its long words']!;
  expect(createMatcher([ELSEWHERE])(page, 5).filter(({ sameStory }) => sameStory)).toEqual([]);
});
