import type { Item } from '@/utils/model';

/** Templates of other news in six languages, a title and a lead each: like the news of the pairs in kind, not in story. */
const TEMPLATES: Record<string, [title: string, lead: string][]> = {
  en: [
    [
      'Fire destroys warehouse in {place}',
      'Around {n} firefighters fought a blaze in a {thing} in {place}; nobody was hurt.',
    ],
    [
      '{place} council raises bus fares by {p} percent',
      'Tickets will cost {p} percent more from next month, the council of {place} decided after a long debate.',
    ],
    ['{person} signs for {place} United', 'The defender {person} joins {place} United on a contract of {s} years.'],
    [
      'Strike at {thing} in {place} enters week {s}',
      'Some {n} workers want higher wages; talks in {place} broke up without a result.',
    ],
    [
      'Quake of magnitude {m} felt in {place}',
      'Walls cracked and people ran outside, but the tremor near {place} left no one injured.',
    ],
    [
      '{person} elected head of {place} chamber',
      'With {n} votes {person} won the ballot against two rivals in {place}.',
    ],
    [
      'Study: {p} percent of {place} pupils sleep badly',
      'Researchers asked {n} children in {place} how they sleep and what keeps them awake.',
    ],
    [
      'Train hits car near {place}, driver survives',
      'A regional train struck a car at a crossing near {place}; service was halted for {s} hours.',
    ],
    [
      '{place} airport reports {p} percent more travellers',
      'In the past quarter {n} thousand people used the airport of {place}.',
    ],
    [
      'Museum in {place} shows paintings by {person}',
      'The exhibition holds {n} pictures, many of them seen for the first time outside {place}.',
    ],
    [
      'Police in {place} arrest {s} over {thing} burglary',
      'The suspects were caught with tools and cash after a chase through {place}.',
    ],
    [
      'Maker of {thing} goods in {place} plans {n} new jobs',
      'The firm wants to double its output in {place} within {s} years.',
    ],
  ],
  de: [
    [
      'Großbrand in {place}: {thing} zerstört',
      'Rund {n} Feuerwehrleute haben in {place} gegen die Flammen gekämpft, verletzt wurde niemand.',
    ],
    [
      '{place} erhöht Müllgebühren um {p} Prozent',
      'Der Stadtrat von {place} begründet die Erhöhung mit gestiegenen Kosten.',
    ],
    ['{person} wechselt zum FC {place}', 'Der Mittelfeldspieler {person} unterschreibt in {place} für {s} Jahre.'],
    [
      'Warnstreik in {place}: {n} Beschäftigte legen Arbeit nieder',
      'Die Gewerkschaft fordert {p} Prozent mehr Lohn für die Angestellten im {thing}.',
    ],
    ['Leichtes Beben der Stärke {m} bei {place}', 'In {place} klirrten die Gläser, Schäden wurden nicht gemeldet.'],
    [
      '{person} führt künftig die Kammer in {place}',
      'Mit {n} Stimmen setzte sich {person} gegen zwei Mitbewerber durch.',
    ],
    [
      'Umfrage: {p} Prozent in {place} fahren Rad zur Arbeit',
      'Befragt wurden {n} Menschen, die meisten nennen die Gesundheit als Grund.',
    ],
    [
      'Unfall auf der A{s} bei {place}',
      'Ein Lastwagen ist bei {place} umgekippt; die Strecke blieb {s} Stunden gesperrt.',
    ],
    [
      'Hafen {place} schlägt {p} Prozent mehr um',
      'Im vergangenen Quartal wurden in {place} {n} Container mehr verladen.',
    ],
    ['Theater {place} eröffnet mit Stück von {person}', 'Die Premiere in {place} war nach {s} Minuten ausverkauft.'],
    [
      'Polizei {place} fasst {s} mutmaßliche Einbrecher',
      'Die Männer sollen in {place} in ein {thing} eingestiegen sein.',
    ],
    [
      'Firma aus {place} liefert {n} Maschinen nach Übersee',
      'Der Auftrag sichert die Arbeit in {place} für {s} Jahre.',
    ],
  ],
  fr: [
    [
      'Incendie à {place} : un {thing} détruit',
      'Près de {n} pompiers ont lutté contre les flammes à {place}, sans faire de blessé.',
    ],
    [
      '{place} augmente le prix des transports de {p} %',
      'Le conseil municipal de {place} a voté la hausse après un long débat.',
    ],
    ['{person} rejoint l’AS {place}', 'Le gardien {person} s’engage avec {place} pour {s} saisons.'],
    [
      'Grève au {thing} de {place}',
      'Quelque {n} salariés réclament {p} % de hausse ; les négociations de {place} ont échoué.',
    ],
    [
      'Un séisme de magnitude {m} ressenti à {place}',
      'Des habitants de {place} sont sortis dans la rue, sans dégâts signalés.',
    ],
    ['{person} élue à la tête de la région de {place}', 'Avec {n} voix, {person} devance ses deux adversaires.'],
    ['Étude : {p} % des habitants de {place} lisent le soir', 'Les chercheurs ont interrogé {n} personnes à {place}.'],
    ['Un car se renverse près de {place}', 'La route est restée coupée {s} heures à la sortie de {place}.'],
    ['L’aéroport de {place} gagne {p} % de passagers', 'Le trimestre a été le meilleur depuis {s} ans à {place}.'],
    [
      'Le festival de {place} s’ouvre avec {person}',
      'Quelque {n} spectateurs sont attendus à {place} pendant {s} jours.',
    ],
    ['{s} interpellations à {place} après un vol', 'Le butin du {thing} a été retrouvé dans une cave de {place}.'],
    ['Une usine de {place} embauche {n} personnes', 'Le groupe veut doubler sa production à {place} en {s} ans.'],
  ],
  es: [
    [
      'Un incendio destruye un {thing} en {place}',
      'Unos {n} bomberos lucharon contra las llamas en {place}, sin heridos.',
    ],
    ['{place} sube un {p} % el precio del agua', 'El ayuntamiento de {place} aprobó la subida tras un largo debate.'],
    ['{person} ficha por el Deportivo {place}', 'El extremo {person} firma por {s} temporadas con el {place}.'],
    ['Huelga en el {thing} de {place}', 'Unos {n} trabajadores piden un {p} % más; la negociación en {place} fracasó.'],
    ['Un temblor de magnitud {m} sacude {place}', 'Los vecinos de {place} salieron a la calle, sin daños.'],
    ['{person} gana las primarias en {place}', 'Con {n} votos, {person} se impuso a dos rivales en {place}.'],
    ['El {p} % de los jóvenes de {place} quiere emigrar', 'La encuesta preguntó a {n} personas en {place}.'],
    ['Choque de dos camiones cerca de {place}', 'La carretera permaneció cortada {s} horas a la altura de {place}.'],
    ['El puerto de {place} crece un {p} %', 'Es el mejor trimestre en {s} años para {place}.'],
    ['{person} expone en el museo de {place}', 'La muestra reúne {n} obras en {place}.'],
    ['Detenidos {s} sospechosos de robo en {place}', 'Habían entrado de noche en un {thing} de {place}.'],
    ['Una empresa de {place} creará {n} empleos', 'La firma prevé duplicar su producción en {place} en {s} años.'],
  ],
  zh: [
    ['{place}一{thing}起火 无人伤亡', '约{n}名消防员在{place}参与扑救，火势已被控制。'],
    ['{place}地铁票价上调{p}%', '{place}市议会经过长时间讨论后通过了涨价方案。'],
    ['{person}加盟{place}队', '后卫{person}与{place}队签下{s}年合约。'],
    ['{place}{thing}员工罢工进入第{s}周', '约{n}名员工要求加薪{p}%，谈判没有结果。'],
    ['{place}发生{m}级地震', '{place}有震感，暂无人员伤亡报告。'],
    ['{person}当选{place}商会会长', '{person}以{n}票胜出，击败两名对手。'],
    ['调查：{place}{p}%的学生睡眠不足', '研究人员在{place}访问了{n}名学生。'],
    ['{place}附近货车侧翻 交通中断{s}小时', '事故发生在{place}出口附近，司机受轻伤。'],
    ['{place}机场旅客增长{p}%', '上季度{place}机场接待旅客{n}万人次。'],
    ['{person}画展在{place}开幕', '展览共展出{n}幅作品，将持续{s}个月。'],
    ['{place}警方抓获{s}名盗窃嫌疑人', '嫌疑人夜间潜入{place}一家{thing}行窃。'],
    ['{place}一企业计划新增{n}个岗位', '该企业拟在{s}年内将{place}的产量翻一番。'],
  ],
  ja: [
    ['{place}の{thing}で火災、けが人なし', '消防隊員約{n}人が出動し、{place}の火は夕方に消えた。'],
    ['{place}市、バス運賃を{p}%値上げ', '{place}市議会は長い議論の末に値上げを決めた。'],
    ['{person}選手、{place}へ移籍', '{person}選手は{place}と{s}年契約を結んだ。'],
    ['{place}の{thing}でスト、{s}週目に', '約{n}人の従業員が{p}%の賃上げを求めている。'],
    ['{place}で震度3、M{m}', '{place}で揺れを感じたが、被害の報告はない。'],
    ['{person}氏、{place}商工会の会長に', '{person}氏が{n}票を得て、2人を抑えた。'],
    ['{place}の中学生{p}%が睡眠不足', '{place}の生徒{n}人に聞いた調査でわかった。'],
    ['{place}で貨物車横転、{s}時間通行止め', '{place}の出口付近で貨物車が横転し、運転手が軽いけがをした。'],
    ['{place}空港の利用者{p}%増', '前の四半期に{place}空港を使った人は{n}万人だった。'],
    ['{person}展、{place}で始まる', '{n}点の作品が{place}の美術館に並ぶ。'],
    ['{place}で窃盗容疑の{s}人逮捕', '夜に{place}の{thing}へ忍び込んだ疑い。'],
    ['{place}の企業、{n}人を新たに採用', '{s}年で{place}の生産を2倍にする計画だ。'],
  ],
};

const PLACES: Record<string, string[]> = {
  latin:
    'Arnsten Belcourt Cravia Dunmore Elvas Fornell Garwick Hollin Ismara Jorvane Keldra Lunow Mirandel Norhaven Ostrava Pellworth Quorn Rivello Stavern Tormes Ulmbach Varenne Wesling Xanten Yarrow Zellin'.split(
      ' ',
    ),
  zh: '江岭 白河 临川 海州 青石 南屏 云台 北滩 东阳 沙湾 龙溪 和平 新桥 金坪 石门'.split(' '),
  ja: '白浜 高森 東川 西台 青山 北沢 南原 桜井 松島 石見 泉町 大谷 中津 豊川 若宮'.split(' '),
};
const PERSONS: Record<string, string[]> = {
  latin: [
    'Lena Braun',
    'Omar Haddad',
    'Carla Voss',
    'Pierre Lantier',
    'Ana Duarte',
    'Tom Whitby',
    'Ines Falk',
    'Marco Reni',
    'Sofia Lund',
    'Jan Kral',
    'Nora Quist',
    'Hugo Sand',
  ],
  zh: '陈立 王芳 李建国 赵敏 周海 孙燕 吴强 郑雪'.split(' '),
  ja: '佐野 高木 山根 石川 西村 大森 藤井 長谷'.split(' '),
};
const THINGS: Record<string, string[]> = {
  en: ['furniture', 'grain', 'paper', 'textile', 'toy', 'bakery'],
  de: ['Möbellager', 'Kaufhaus', 'Sägewerk', 'Gymnasium', 'Klinikum', 'Postamt'],
  fr: ['entrepôt', 'moulin', 'lycée', 'garage', 'théâtre', 'dépôt'],
  es: ['almacén', 'molino', 'colegio', 'taller', 'teatro', 'hospital'],
  zh: '仓库 学校 商场 工厂 酒店 车站'.split(' '),
  ja: '倉庫 学校 商店 工場 旅館 駅'.split(' '),
};

/** So many items that tell of none of the pairs, over three weeks; the same on every run. */
export function distractors(count: number, firstDay: string): Item[] {
  const next = randomFrom(7);
  const pick = <Value>(from: Value[]): Value => from[Math.floor(next() * from.length)]!;
  const languages = Object.keys(TEMPLATES);
  return Array.from({ length: count }, (_, at) => {
    const language = languages[at % languages.length]!;
    const script = language in PLACES ? language : 'latin';
    const values: Record<string, string> = {
      place: pick(PLACES[script]!),
      person: pick(PERSONS[script]!),
      thing: pick(THINGS[language]!),
      n: String(20 + Math.floor(next() * 900)),
      p: String(2 + Math.floor(next() * 40)),
      s: String(2 + Math.floor(next() * 8)),
      m: (3 + next() * 3).toFixed(1),
    };
    const [title, summary] = pick(TEMPLATES[language]!);
    const filled = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
    const day = new Date(Date.parse(firstDay) + Math.floor(next() * 21) * 86_400_000).toISOString().slice(0, 10);
    const url = `https://other${at % 40}.example/${at}`;
    return {
      id: url,
      url,
      outlet: `Other ${at % 40}`,
      title: filled(title),
      summary: filled(summary),
      publishedAt: day,
      language,
    };
  });
}

/** Mulberry32: small, and the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
