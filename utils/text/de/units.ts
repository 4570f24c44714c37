import type { Table } from '@/utils/text/shared/words/table';

/** Signs and codes before an amount. */
export const SIGNS: Table<string> = [
  ['€|eur', 'EUR'],
  ['us-\\$|us\\$|\\$', 'USD'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['chf|fr\\.', 'CHF'],
];

export const CURRENCIES: Table<string> = [
  ['euros?|eur|€', 'EUR'],
  ['cents?', 'cent EUR'],
  ['us-dollars?|dollars?|usd|us\\$|\\$', 'USD'],
  ['(?:britische )?pfund(?: sterling)?|gbp|£', 'GBP'],
  ['(?:schweizer )?franken|chf|fr\\.', 'CHF'],
  ['yen|¥', 'JPY'],
  ['yuan|renminbi', 'CNY'],
  ['rubel', 'RUB'],
  ['(?:türkische )?lira', 'TRY'],
  ['zloty|złoty', 'PLN'],
  ['(?:südkoreanische )?won', 'KRW'],
  ['(?:indische )?rupien', 'INR'],
  ['(?:schwedische )?kronen', 'SEK'],
];

/** Words between a number and its unit: "zwei weitere Jahre". */
const MORE = '(?:(?:weitere|volle|lange|ganze)[nr]? )?';

export const UNITS: Table<string> = [
  ['sekunden?|sek\\.', 'second'],
  [`${MORE}(?:spiel)?minuten?|min\\.?`, 'minute'],
  [`${MORE}stunden?|std\\.?`, 'hour'],
  [`${MORE}tage?n?`, 'day'],
  [`${MORE}nächten?|nächte`, 'night'],
  [`${MORE}wochen?`, 'week'],
  [`${MORE}monate?n?`, 'month'],
  [`${MORE}jahre?n?`, 'year'],
  ['jahrzehnten?', 'decade'],
  ['jahrhunderten?', 'century'],
  ['kilometern? pro stunde|stundenkilometern?|km/h', 'kilometre per hour'],
  ['millimetern?|mm', 'millimetre'],
  ['zentimetern?|cm', 'centimetre'],
  ['metern?|m', 'metre'],
  ['kilometern?|km', 'kilometre'],
  ['meilen?', 'mile'],
  ['fuß|fuss', 'foot'],
  ['quadratmetern?|m²|m2|qm', 'square metre'],
  ['quadratkilometern?|km²|km2', 'square kilometre'],
  ['hektar|ha', 'hectare'],
  ['milligramm|mg', 'milligram'],
  ['gramm|g', 'gram'],
  ['kilogramm|kilo|kg', 'kilogram'],
  ['tonnen?|t', 'tonne'],
  ['milliliter|ml', 'millilitre'],
  ['litern?|l', 'litre'],
  ['kubikmetern?|m³|m3', 'cubic metre'],
  ['barrel', 'barrel'],
  ['knoten', 'knot'],
  ['megabyte|mb', 'megabyte'],
  ['gigabyte|gb', 'gigabyte'],
  ['terabyte|tb', 'terabyte'],
  ['kilowatt|kw', 'kilowatt'],
  ['megawatt|mw', 'megawatt'],
  ['gigawatt|gw', 'gigawatt'],
  ['watt', 'watt'],
  ['ps', 'horsepower'],
  ['basispunkte?n?', 'basis point'],
  ['grad celsius|°c|°', 'celsius'],
  ['grad(?! fahrenheit)', 'celsius'],
];
