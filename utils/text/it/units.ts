import type { Table } from '@/utils/text/shared/words/table';

/** Signs and codes before an amount. */
export const SIGNS: Table<string> = [
  ['€', 'EUR'],
  ['us\\$|\\$', 'USD'],
  ['£', 'GBP'],
];

export const CURRENCIES: Table<string> = [
  ['euro|eur|€', 'EUR'],
  ['centesimi(?: di euro)?', 'cent EUR'],
  ['dollari?(?: statunitensi)?|usd|\\$', 'USD'],
  ['sterline?|£', 'GBP'],
  ['franchi svizzeri', 'CHF'],
  ['lire turche', 'TRY'],
  ['lire|lira', 'ITL'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['rubli', 'RUB'],
];

export const UNITS: Table<string> = [
  ['secondi|secondo', 'second'],
  ['minut[oi]', 'minute'],
  ['or[ae]', 'hour'],
  ['giorn[oi]|giornate', 'day'],
  ['nott[ei]', 'night'],
  ['settiman[ae]', 'week'],
  ['mes[ei]', 'month'],
  ['ann[oi]', 'year'],
  ['decenni[o]?', 'decade'],
  ['secol[oi]', 'century'],
  ['millimetri|mm', 'millimetre'],
  ['centimetri|cm', 'centimetre'],
  ['metri quadrati|mq|m²', 'square metre'],
  ['chilometri quadrati|kmq|km²', 'square kilometre'],
  ['metri cubi|mc|m³', 'cubic metre'],
  ["chilometri (?:orari|all'ora)|km/h", 'kilometre per hour'],
  ['metr[oi]|m', 'metre'],
  ['chilometr[oi]|km', 'kilometre'],
  ['miglia|miglio', 'mile'],
  ['piedi', 'foot'],
  ['ettar[oi]|ha', 'hectare'],
  ['grammi|g', 'gram'],
  ['chilogrammi|chili|kg', 'kilogram'],
  ['tonnellate?|t', 'tonne'],
  ['litr[oi]|l', 'litre'],
  ['barili', 'barrel'],
  ['gigabyte|gb', 'gigabyte'],
  ['megawatt|mw', 'megawatt'],
  ['gigawatt|gw', 'gigawatt'],
  ['kilowatt|kw', 'kilowatt'],
  ['punti base', 'basis point'],
  ['gradi (?:centigradi|celsius)|°c|°', 'celsius'],
  ['grad[oi](?! fahrenheit)', 'celsius'],
];
