import { UNITS_OF_MEASURE, type Unit } from '@/utils/text/shared/numbers/unitsOfMeasure';

/** Further spellings of a unit, in lower case; its name and plurals in -s are understood. */
const SPELLINGS: Record<string, string> = {
  second: 'sec',
  minute: 'min',
  hour: 'hr',
  year: 'yr',
  century: 'centuries',
  millimetre: 'millimeter, mm',
  centimetre: 'centimeter, cm',
  inch: 'inches, in',
  foot: 'feet, ft',
  yard: 'yd',
  metre: 'meter, m, mtr',
  kilometre: 'kilometer, km, kms',
  mile: 'mi',
  'nautical mile': 'nm',
  'square foot': 'square feet, sq ft',
  'square metre': 'square meter, sq m',
  hectare: 'ha',
  'square kilometre': 'square kilometer, sq km',
  'square mile': 'sq mi',
  milligram: 'mg',
  gram: 'gramme, g',
  ounce: 'oz',
  pound: 'lb',
  kilogram: 'kilo, kg',
  ton: 'short ton',
  tonne: 'metric ton',
  millilitre: 'milliliter, ml',
  litre: 'liter, l',
  barrel: 'bbl',
  'cubic metre': 'cubic meter',
  'cubic foot': 'cubic feet',
  'kilometre per hour':
    'kilometer per hour, kilometres per hour, kilometers per hour, kilometers an hour, kilometres an hour, km/h, kmh, kph',
  'mile per hour': 'miles per hour, mile an hour, miles an hour, mph',
  kilobyte: 'kb',
  megabyte: 'mb',
  gigabyte: 'gb',
  terabyte: 'tb',
  hertz: 'hz',
  kilohertz: 'khz',
  megahertz: 'mhz',
  gigahertz: 'ghz',
  kilowatt: 'kw',
  megawatt: 'mw',
  gigawatt: 'gw',
  horsepower: 'hp',
  megapixel: 'mp',
};

/** Units by their names and spellings in lower case, singular and plural. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  [...UNITS_OF_MEASURE].flatMap(([name, unit]) =>
    [name, ...(SPELLINGS[name]?.split(', ') ?? [])].flatMap((spelling): [string, Unit][] => [
      [spelling, unit],
      [`${spelling}s`, unit],
    ]),
  ),
);

/** Abbreviations that are also common words or initials: read as units only right after digits, "5m" but not "5 in". */
export const TIGHT_UNITS: ReadonlySet<string> = new Set([
  'm',
  'g',
  'l',
  'in',
  'mi',
  'ha',
  'has',
  'mw',
  'nm',
  'ms',
  'mp',
]);
