import { expect, test } from 'vitest';
import { number } from '@/utils/read/find/number';
import { accountOf, numbersIn } from '../reading';

test.each([
  ['Es kamen 3.796 Zuschauer.', '3.796', '3796'],
  ['Es kamen 12 500 Zuschauer.', '12 500', '12500'],
  ["Es kamen 1'200 Gäste.", "1'200", '1200'],
  ['Es kamen 1’200 Gäste.', '1’200', '1200'],
  ['Es kamen 1.234.567 Menschen.', '1.234.567', '1234567'],
  ['Es waren 400 Mio. Menschen.', '400 Mio.', '400000000'],
  ['Es kostet 2,8 Mrd. Euro.', '2,8 Mrd. Euro', '2800000000 EUR'],
  ['Es kostet 3 Billionen Dollar.', '3 Billionen Dollar', '3000000000000 USD'],
  ['Eine Million Menschen kam.', 'Eine Million', '1000000'],
  ['Anderthalb Millionen kamen.', 'Anderthalb Millionen', '1500000'],
  ['Er wartete dreieinhalb Stunden.', 'dreieinhalb Stunden', '210 minute'],
  ['Er wartete eineinhalb Jahre.', 'eineinhalb Jahre', '1.5 year'],
  ['Siebenundzwanzig Boote sanken.', 'Siebenundzwanzig', '27'],
  ['Hundertfünf Boote sanken.', 'Hundertfünf', '105'],
  ['Zweihundertfünfzig Boote sanken.', 'Zweihundertfünfzig', '250'],
  ['Zwölftausend Boote sanken.', 'Zwölftausend', '12000'],
  ['Dreitausendvierhundert Boote sanken.', 'Dreitausendvierhundert', '3400'],
  ['Zwei Dutzend Boote sanken.', 'Zwei Dutzend', '24'],
  ['Ein Dutzend Boote sank.', 'Ein Dutzend', '12'],
  ['Ein halbes Dutzend Boote sank.', 'Ein halbes Dutzend', '6'],
  ['Dutzende Boote sanken.', 'Dutzende', '24-199'],
  ['Tausende Menschen kamen.', 'Tausende', '2000-19999'],
  ['Hunderttausende kamen.', 'Hunderttausende', '200000-1999999'],
  ['Mehrere Boote sanken.', 'Mehrere', '3-12'],
  ['Rund 20 Boote sanken.', 'Rund 20', '~20'],
  ['Ungefähr 20 Boote sanken.', 'Ungefähr 20', '~20'],
  ['Fast 20 Boote sanken.', 'Fast 20', '<~20'],
  ['Nahezu 200 Boote sanken.', 'Nahezu 200', '<~200'],
  ['Annähernd 300 Boote sanken.', 'Annähernd 300', '<~300'],
  ['Gut 100 Boote sanken.', 'Gut 100', '>100'],
  ['Über 1.300 Boote sanken.', 'Über 1.300', '>1300'],
  ['Bis zu 50 Boote sanken.', 'Bis zu 50', '<=50'],
  ['Höchstens fünf Boote sanken.', 'Höchstens fünf', '<=5'],
  ['Weniger als 50 Boote sanken.', 'Weniger als 50', '<50'],
  ['Wenigstens zehn Boote sanken.', 'Wenigstens zehn', '>=10'],
  ['Drei bis vier Prozent stimmten zu.', 'Drei bis vier Prozent', '3-4 percent'],
  ['Zwischen 5 und 7 Boote sanken.', 'Zwischen 5 und 7', '5-7'],
  ['Es kostet 3 bis 5 Millionen Euro.', '3 bis 5 Millionen Euro', '3000000-5000000 EUR'],
  ['Es kostet 50-60 Euro.', '50-60 Euro', '50-60 EUR'],
  ['Es waren 97,84%.', '97,84%', '97.84 percent'],
  ['Es waren 97,84 Prozent.', '97,84 Prozent', '97.84 percent'],
  ['Es kostet 3,50 Euro.', '3,50 Euro', '3.5 EUR'],
  ['Es kostet 50 Cent.', '50 Cent', '0.5 EUR'],
  ['Es kostet 20 Franken.', '20 Franken', '20 CHF'],
  ['Es kostet CHF 20.', 'CHF 20', '20 CHF'],
  ['Es kostet 300 US-Dollar.', '300 US-Dollar', '300 USD'],
  ['Es kostet 5 Pfund Sterling.', '5 Pfund Sterling', '5 GBP'],
  ['Ein 37-Jähriger floh.', '37-Jähriger', '37'],
  ['Eine 16-jährige Schülerin floh.', '16-jährige', '16'],
  ['Die Zehnjährige floh.', 'Zehnjährige', '10'],
  ['Er ist 45 Jahre alt.', '45 Jahre alt', '45'],
  ['Er starb im Alter von 91 Jahren.', '91 Jahren', '91'],
  ['Er bekam eine vierjährige Haftstrafe.', 'vierjährige', '4 year'],
  ['Es gab eine dreitägige Pause.', 'dreitägige', '3 day'],
  ['Es gab einen zwölfköpfigen Rat.', 'zwölfköpfigen', '12'],
  ['Neun von zehn Menschen stimmten zu.', 'Neun von zehn', '0.9'],
  ['Jeder dritte Haushalt zahlt.', 'Jeder dritte', '0.333333333333'],
  ['Ein Viertel der Leute zahlt.', 'Ein Viertel', '0.25'],
  ['Drei Viertel der Leute zahlen.', 'Drei Viertel', '0.75'],
  ['Er verdient dreimal so viel.', 'dreimal so', '×3'],
  ['Sie siegten mit 38:22.', '38:22', '38-22'],
  ['Er traf in der 24. Minute.', '24.', '#24'],
  ['Er traf in der siebten Minute.', 'siebten', '#7'],
  ['Er liegt auf Platz 5.', '5', '#5'],
  ['Es ist der zweitgrößte Konzern.', 'zweitgrößte', '#2'],
  ['Es waren minus fünf Grad Celsius.', 'fünf Grad Celsius', '5 celsius'],
  ['Es waren 38,5 °C.', '38,5 °C', '38.5 celsius'],
  ['Das Feld misst 20 Hektar.', '20 Hektar', '20 hectare'],
  ['Es fuhr 120 km/h.', '120 km/h', '120 kilometre per hour'],
  ['Es dauerte 2 Stunden und 20 Minuten.', '2 Stunden und 20 Minuten', '140 minute'],
  ['Er führte mit einem Zehn-Tore-Vorsprung.', 'Zehn-Tore-Vorsprung', '10'],
  ['Sie stieg um 25 Basispunkte.', '25 Basispunkte', '25 percentage point'],
  ['Es war ein zweistelliger Vorsprung.', 'zweistelliger', '10-99'],
  ['Es gab null Tore.', 'null', '0'],
  ['Es war ein zwölfstelliger Betrag.', 'zwölfstelliger', '100000000000-999999999999'],
  ['Es ging um einen sechsstelligen Betrag.', 'sechsstelligen', '100000-999999'],
  ['Der Rat nahm es mit 188 gegen 61 Stimmen an.', '188 gegen 61', '188-61'],
  ['Es gab 188 Ja-Stimmen gegen 61.', '188 Ja-Stimmen gegen 61', '188-61'],
  ['Das Tor fiel in der 24. Minute.', '24.', '#24'],
  ['Anderthalb Millionen Menschen sahen zu.', 'Anderthalb Millionen', '1500000'],
  ['Es waren knapp 30 Boote.', 'knapp 30', '<~30'],
  ['Ein Drittel der Boote sank.', 'Ein Drittel', '0.333333333333'],
  ['Jeder fünfte Kunde kam.', 'Jeder fünfte', '0.2'],
  ['Rund zwei Dutzend Boote sanken.', 'Rund zwei Dutzend', '~24'],
  ['Die Strafe beträgt viereinhalb Jahre.', 'viereinhalb Jahre', '4.5 year'],
  ['Sie warteten eine Dreiviertelstunde.', 'eine Dreiviertelstunde', '45 minute'],
  ['Ein gutes Dutzend Boote sank.', 'Ein gutes Dutzend', '>12'],
  ['Es waren weit über 1000 Boote.', 'weit über 1000', '>1000'],
  ['Die Quote stieg um 0,3 Prozentpunkte.', '0,3 Prozentpunkte', '0.3 percentage point'],
  ['Sie zahlte 1,2 Mrd. Euro.', '1,2 Mrd. Euro', '1200000000 EUR'],
  ['Es waren 20 bis 25 Boote.', '20 bis 25', '20-25'],
  ['Das kostet zwischen 1,5 und 2 Millionen Euro.', 'zwischen 1,5 und 2 Millionen Euro', '1500000-2000000 EUR'],
  ['Millionen Menschen sahen zu.', 'Millionen', '2000000-199000000'],
  ['Etwa jeder Dritte kam.', 'Etwa jeder Dritte', '~0.333333333333'],
  ['Es geht um einen dreistelligen Millionenbetrag.', 'dreistelligen Millionenbetrag', '100000000-999999999'],
  ['Eine 5-prozentige Erhöhung kommt.', '5-prozentige', '5 percent'],
  ['Das Paket wiegt anderthalb Kilo.', 'anderthalb Kilo', '1.5 kilogram'],
  ['Der Schaden liegt bei einer halben Million Euro.', 'einer halben Million Euro', '500000 EUR'],
  ['Es kamen ein paar Hundert Menschen.', 'ein paar Hundert', '200-1999'],
  ['Sie waren zu dritt.', 'zu dritt', '3'],
  ['Das dauerte zweieinhalb Stunden.', 'zweieinhalb Stunden', '150 minute'],
  ['Die Straße ist 3,5 km lang.', '3,5 km', '3.5 kilometre'],
  ['Bis zu einem Dutzend Boote sank.', 'Bis zu einem Dutzend', '<=12'],
])('reads %j: %j is %s', (text, words, value) => {
  expect(numbersIn('de', text)).toEqual([[words, value]]);
});

test.each([
  'Das war am 3. Mai 2024.',
  'Das war 2019.',
  'Er kam um 14.30 Uhr.',
  'Die Covid-19-Welle kam.',
  'Der G20-Gipfel begann.',
  'Ein Mann kam.',
  'Eine Frau ging.',
  'Paragraf 5 gilt.',
  'Der Flug LH-402 fiel aus.',
  'Er lebte in den 1970er-Jahren.',
  'Das ist einer der Gründe.',
  'Es begann am 10.7.2026.',
  'Artikel 5 des Vertrags gilt.',
  'Vor zwei Jahren schloss es.',
  'Von 2008 bis 2019 war er Chef.',
  'Der Schlüssel ist 1234567890123456789012345678.',
  'Sie wohnt im Haus 5a.',
])('finds no number in %j', (text) => {
  expect(numbersIn('de', text)).toEqual([]);
});

test('the digits of a card number are no size', () => {
  expect(numbersIn('de', 'Die 16-stellige Kartennummer fehlt.')).toEqual([['16', '16']]);
});

test('so many of more than a thousand are no share', () => {
  expect(numbersIn('de', '3 von 1000 Booten sanken.')).toEqual([['3 von 1000', '0.003']]);
  expect(numbersIn('de', '3 von 1200 Booten sanken.')).toEqual([
    ['3', '3'],
    ['1200', '1200'],
  ]);
});

test('a range takes no lesser unit, more of one than the greater holds is told apart, and a loosened part stands alone', () => {
  expect(numbersIn('de', 'Es kostet 2 Euro und 120 Cent.')).toEqual([
    ['2 Euro', '2 EUR'],
    ['120 Cent', '1.2 EUR'],
  ]);
  expect(numbersIn('de', 'Es dauerte zwei bis drei Stunden und 30 Minuten.')).toEqual([
    ['zwei bis drei Stunden', '120-180 minute'],
    ['30 Minuten', '30 minute'],
  ]);
  expect(numbersIn('de', 'Es dauerte zwei Stunden und etwa 30 Minuten.')).toEqual([
    ['zwei Stunden', '120 minute'],
    ['etwa 30 Minuten', '~30 minute'],
  ]);
});

test.each([
  ['Es dauerte zwei Stunden und mehr als 30 Minuten.', ['zwei Stunden', 'mehr als 30 Minuten']],
  ['Es kamen 300 und mehr.', ['300 und mehr']],
])('in %j a bound is of the number behind it', (text, words) => {
  expect(numbersIn('de', text).map(([word]) => word)).toEqual(words);
});

test.each([
  ['Ida Falk (35) kam.', 'age'],
  ['Ida Falk (130) kam.', 'count'],
  ['Es waren 30 Grad.', 'temperature'],
])('the number of %j is told as %s', (text, form) => {
  expect(number.find(accountOf('de', text)).map(({ parsed }) => parsed.form)).toEqual([form]);
});

test('minutes that fill an hour, and a greater unit behind a lesser, are told apart', () => {
  const words = (text: string) => numbersIn('de', text).map(([word]) => word);
  expect(words('Er wartete 2 Stunden und 90 Minuten.')).toEqual(['2 Stunden', '90 Minuten']);
  expect(words('Er wartete 20 Minuten und 2 Stunden.')).toEqual(['20 Minuten', '2 Stunden']);
});

test('two numbers of which the second is less are no range', () => {
  expect(numbersIn('de', 'Es kamen 7 bis 3 Boote.')).toEqual([
    ['7', '7'],
    ['3', '3'],
  ]);
});
