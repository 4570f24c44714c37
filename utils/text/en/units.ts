/** A unit of measure: its singular name, the dimension it measures, and its worth in that dimension's base unit. */
export interface Unit {
  name: string;
  dimension: string;
  factor: number;
}

/** Dimension, then lines of "factor: singular name, other spellings". Spellings are lower case; plurals in -s are understood. */
const TABLE: Record<string, Record<string, number>> = {
  duration: {
    'second, sec': 1 / 60,
    'minute, min': 1,
    'hour, hr': 60,
    day: 1440,
    night: 1440,
    week: 10_080,
    fortnight: 20_160,
    month: 43_830,
    'year, yr': 525_960,
    season: 525_960,
    decade: 5_259_600,
    'century, centuries': 52_596_000,
  },
  length: {
    'millimetre, millimeter, mm': 0.001,
    'centimetre, centimeter, cm': 0.01,
    'inch, inches, in': 0.0254,
    'foot, feet, ft': 0.3048,
    'yard, yd': 0.9144,
    'metre, meter, m, mtr': 1,
    'kilometre, kilometer, km, kms': 1000,
    'mile, mi': 1609.344,
    'nautical mile, nm': 1852,
  },
  area: {
    'square foot, square feet, sq ft': 0.092903,
    'square metre, square meter, sq m': 1,
    acre: 4046.86,
    'hectare, ha': 10_000,
    'square kilometre, square kilometer, sq km': 1e6,
    'square mile, sq mi': 2_589_988,
  },
  mass: {
    'milligram, mg': 1e-6,
    'gram, gramme, g': 0.001,
    'ounce, oz': 0.02835,
    'pound, lb': 0.453592,
    'kilogram, kilo, kg': 1,
    'ton, short ton': 907.185,
    'tonne, metric ton': 1000,
  },
  volume: {
    'millilitre, milliliter, ml': 0.001,
    'litre, liter, l': 1,
    pint: 0.473,
    gallon: 3.785,
    'barrel, bbl': 158.99,
    'cubic metre, cubic meter': 1000,
    'cubic foot, cubic feet': 28.317,
  },
  speed: {
    'kilometre per hour, kilometer per hour, kilometres per hour, kilometers per hour, kilometers an hour, kilometres an hour, km/h, kmh, kph': 1,
    'mile per hour, miles per hour, mile an hour, miles an hour, mph': 1.609344,
    knot: 1.852,
  },
  information: {
    'kilobyte, kb': 1e3,
    'megabyte, mb': 1e6,
    'gigabyte, gb': 1e9,
    'terabyte, tb': 1e12,
  },
  frequency: {
    'hertz, hz': 1,
    'kilohertz, khz': 1e3,
    'megahertz, mhz': 1e6,
    'gigahertz, ghz': 1e9,
  },
  power: {
    watt: 1,
    'kilowatt, kw': 1e3,
    'megawatt, mw': 1e6,
    'gigawatt, gw': 1e9,
    'horsepower, hp': 745.7,
  },
  resolution: { 'megapixel, mp': 1 },
  proportion: { 'basis point': 0.01 },
};

export const UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries(TABLE).flatMap(([dimension, rows]) =>
    Object.entries(rows).flatMap(([spellings, factor]) => {
      const names = spellings.split(', ');
      const unit = { name: names[0]!, dimension, factor };
      return names.flatMap((name): [string, Unit][] => [
        [name, unit],
        [`${name}s`, unit],
      ]);
    }),
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
