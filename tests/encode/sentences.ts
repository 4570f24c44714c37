/** One fact in the six languages that the model reads, in words of our own. */
export const ONE_FACT = {
  en: 'The harbour authority closed the old bridge on Tuesday after engineers found cracks in two of its pillars.',
  de: 'Die Hafenbehörde sperrte am Dienstag die alte Brücke, nachdem Ingenieure Risse in zwei Pfeilern gefunden hatten.',
  es: 'La autoridad portuaria cerró el martes el puente viejo después de que los ingenieros hallaran grietas en dos pilares.',
  fr: 'L’autorité portuaire a fermé mardi le vieux pont après que des ingénieurs ont trouvé des fissures dans deux piliers.',
  zh: '工程师在两根桥墩上发现裂缝后，港务局于周二关闭了这座老桥。',
  ja: '技術者が二本の橋脚にひびを見つけたため、港湾局は火曜日に古い橋を閉鎖した。',
} as const;

/** Facts that have nothing to do with it, or little. */
export const OTHER_FACTS = [
  'Ferry tickets cost twelve crowns more than last year.',
  'Die Bäckerei am Markt verkauft seit Montag kein Roggenbrot mehr.',
  '市议会将于下月讨论新的预算。',
];

/** What a hostile page may call a sentence. */
export const HOSTILE = {
  empty: '',
  'white space': ' \t\n\u3000\u00a0 ',
  'two hundred thousand letters': 'a'.repeat(200_000),
  'two hundred thousand words': 'bridge '.repeat(28_572),
  'a lone surrogate': 'The \ud800 bridge \udc00',
  emoji: 'The bridge 👩🏽‍🚒👨‍👩‍👧‍👦🇩🇪 is closed ❤️‍🔥',
  'characters that are none': 'The\u0000bridge\u0001\u200b\ufeff is\u202e closed',
  'marks without a letter': `${'\u0301'.repeat(5_000)} bridge`,
  'marks of the model itself': '</s><s><unk><pad> bridge </s>',
} as const;
