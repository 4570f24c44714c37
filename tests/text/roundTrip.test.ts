import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesIn, numbersIn } from './reading';

/** The same in every run; a failure prints the value that it shrank to. */
const RUNS = { seed: 1, numRuns: 50 };

interface Frames {
  counted: (number: string) => string;
  loosened: (number: string) => string;
  share: (number: string) => string;
  dated: (date: string) => string;
}

const FRAMES: Record<string, Frames> = {
  en: {
    counted: (n) => `They counted ${n} people in the square.`,
    loosened: (n) => `About ${n} people came to the square.`,
    share: (n) => `Prices rose ${n} percent.`,
    dated: (day) => `The bridge burned on ${day}.`,
  },
  de: {
    counted: (n) => `Sie zählten ${n} Menschen auf dem Platz.`,
    loosened: (n) => `Etwa ${n} Menschen kamen auf den Platz.`,
    share: (n) => `Die Preise stiegen um ${n} Prozent.`,
    dated: (day) => `Die Brücke brannte am ${day}.`,
  },
  es: {
    counted: (n) => `Contaron ${n} personas en la plaza.`,
    loosened: (n) => `Acudieron unas ${n} personas a la plaza.`,
    share: (n) => `Los precios subieron un ${n} %.`,
    dated: (day) => `El puente ardió el ${day}.`,
  },
  fr: {
    counted: (n) => `Ils ont compté ${n} personnes sur la place.`,
    loosened: (n) => `Environ ${n} personnes sont venues sur la place.`,
    share: (n) => `Les prix ont grimpé de ${n} %.`,
    dated: (day) => `Le pont a brûlé le ${day}.`,
  },
  it: {
    counted: (n) => `Hanno contato ${n} persone in piazza.`,
    loosened: (n) => `Circa ${n} persone sono venute in piazza.`,
    share: (n) => `I prezzi sono saliti del ${n} per cento.`,
    dated: (day) => `Il ponte è bruciato il ${day}.`,
  },
  zh: {
    counted: (n) => `广场上有${n}人。`,
    loosened: (n) => `约${n}人到场。`,
    share: (n) => `物价上涨${n}%。`,
    dated: (day) => `${day}起火。`,
  },
  ja: {
    counted: (n) => `広場には${n}人がいた。`,
    loosened: (n) => `約${n}人が集まった。`,
    share: (n) => `物価は${n}%上がった。`,
    dated: (day) => `${day}に燃えた。`,
  },
};

describe.each(Object.entries(FRAMES))('what is written in %s is read again', (language, frames) => {
  const written = (number: number) => new Intl.NumberFormat(language).format(number);
  const values = (text: string) => numbersIn(language, text).map(([, value]) => value);

  test('counts, plain and loosened', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2_100, max: 99_999_999 }), (count) => {
        expect(values(frames.counted(written(count)))).toEqual([`${count}`]);
        expect(values(frames.loosened(written(count)))).toEqual([`~${count}`]);
      }),
      RUNS,
    );
  });

  test('shares with a decimal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 989 }), (tenths) => {
        expect(values(frames.share(written(tenths / 10)))).toEqual([`${tenths / 10} percent`]);
      }),
      RUNS,
    );
  });

  test('days', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2026-07-09'), noInvalidDate: true });
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(day, (date) => {
        const read = datesIn(language, frames.dated(format.format(date))).map(([, value]) => value);
        expect(read).toEqual([date.toISOString().slice(0, 'yyyy-mm-dd'.length)]);
      }),
      RUNS,
    );
  });
});
