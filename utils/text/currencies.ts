/** Signs and prefixes before an amount. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
]);

/** Country letters before a dollar sign: "US$999", "A$5". */
export const DOLLAR_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s', 'USD'],
  ['a', 'AUD'],
  ['aud', 'AUD'],
  ['cad', 'CAD'],
  ['nzd', 'NZD'],
  ['mex', 'MXN'],
  ['mxn', 'MXN'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
]);

const NAMES: Record<string, string> = {
  USD: 'usd|dollar|us dollar|u.s. dollar|american dollar|united states dollar|buck',
  CAD: 'cad|canadian dollar',
  AUD: 'aud|australian dollar',
  NZD: 'nzd|new zealand dollar',
  HKD: 'hkd|hong kong dollar',
  SGD: 'sgd|singapore dollar',
  TWD: 'twd|taiwan dollar|new taiwan dollar',
  EUR: 'eur|euro',
  GBP: 'gbp|pound sterling|british pound|sterling|quid',
  JPY: 'jpy|yen|japanese yen',
  CNY: 'cny|rmb|yuan|renminbi|chinese yuan',
  INR: 'inr|rupee|indian rupee|rs',
  PKR: 'pkr|pakistani rupee',
  RUB: 'rub|ruble|rouble|russian ruble',
  CHF: 'chf|swiss franc|franc',
  SEK: 'sek|swedish krona|swedish kronor|krona|kronor',
  NOK: 'nok|norwegian krone|norwegian kroner',
  DKK: 'dkk|danish krone|danish kroner|krone|kroner',
  MXN: 'mxn|mexican peso|peso',
  BRL: 'brl|brazilian real|reais',
  ZAR: 'zar|rand',
  KRW: 'krw|south korean won|korean won',
  TRY: 'turkish lira|lira',
  ILS: 'ils|shekel|israeli shekel',
  AED: 'aed|dirham',
  SAR: 'saudi riyal|riyal',
  IRR: 'rial|iranian rial',
  THB: 'thb|baht',
  IDR: 'rupiah',
  PHP: 'philippine peso',
  NGN: 'naira',
  UAH: 'hryvnia',
  PLN: 'pln|zloty',
  DEM: 'deutsche mark|deutschmark|german mark|d-mark',
  FIM: 'finnish markka|markka|finnmark',
  FRF: 'french franc',
  ITL: 'italian lira|lire',
  'cent USD': 'cent|penny|pence|pennies',
};

/** Names and codes after an amount: "euros", "Hong Kong dollars"; plurals in -s are understood. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([code, names]) =>
    names.split('|').flatMap((name): [string, string][] => [
      [name, code],
      [`${name}s`, code],
    ]),
  ),
);
