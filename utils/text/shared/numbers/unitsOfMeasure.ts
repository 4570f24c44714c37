/** A unit of measure: its singular English name, the dimension it measures, and its worth in that dimension's base unit. */
export interface Unit {
  name: string;
  dimension: string;
  factor: number;
}

/** The worth of every unit that any language names, by dimension; the languages' own words for them lead here. */
const WORTH: Record<string, Record<string, number>> = {
  duration: {
    second: 1 / 60,
    minute: 1,
    hour: 60,
    day: 1440,
    night: 1440,
    week: 10_080,
    fortnight: 20_160,
    month: 43_830,
    year: 525_960,
    season: 525_960,
    decade: 5_259_600,
    century: 52_596_000,
  },
  length: {
    millimetre: 0.001,
    centimetre: 0.01,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    metre: 1,
    kilometre: 1000,
    mile: 1609.344,
    'nautical mile': 1852,
  },
  area: {
    'square foot': 0.092903,
    'square metre': 1,
    acre: 4046.86,
    hectare: 10_000,
    'square kilometre': 1e6,
    'square mile': 2_589_988,
  },
  mass: {
    milligram: 1e-6,
    gram: 0.001,
    ounce: 0.02835,
    pound: 0.453592,
    kilogram: 1,
    ton: 907.185,
    tonne: 1000,
  },
  volume: {
    millilitre: 0.001,
    litre: 1,
    pint: 0.473,
    gallon: 3.785,
    barrel: 158.99,
    'cubic metre': 1000,
    'cubic foot': 28.317,
  },
  speed: { 'kilometre per hour': 1, 'mile per hour': 1.609344, knot: 1.852 },
  information: { kilobyte: 1e3, megabyte: 1e6, gigabyte: 1e9, terabyte: 1e12 },
  frequency: { hertz: 1, kilohertz: 1e3, megahertz: 1e6, gigahertz: 1e9 },
  power: { watt: 1, kilowatt: 1e3, megawatt: 1e6, gigawatt: 1e9, horsepower: 745.7 },
  resolution: { megapixel: 1 },
  proportion: { 'basis point': 0.01 },
};

export const UNITS_OF_MEASURE: ReadonlyMap<string, Unit> = new Map(
  Object.entries(WORTH).flatMap(([dimension, units]) =>
    Object.entries(units).map(([name, factor]): [string, Unit] => [name, { name, dimension, factor }]),
  ),
);
