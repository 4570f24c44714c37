import { expect, test } from 'vitest';
import { datesIn } from '../reading';

test.each([
  ['Es brannte am 29. Januar 2024.', '29. Januar 2024', '2024-01-29'],
  ['Es brannte am 29.1.2024.', '29.1.2024', '2024-01-29'],
  ['Es brannte am 29.01.2024.', '29.01.2024', '2024-01-29'],
  ['Es brannte am 1. März.', '1. März', '2026-03-01'],
  ['Es brannte am 24. Dezember.', '24. Dezember', '2025-12-24'],
  ['Es wird am 24. Dezember öffnen.', '24. Dezember', '2026-12-24'],
  ['Es brannte im Jänner 2024.', 'Jänner 2024', '2024-01'],
  ['Es begann Mitte Dezember.', 'Mitte Dezember', '2025-12 mid'],
  ['Es begann Anfang September 2021.', 'Anfang September 2021', '2021-09 early'],
  ['Es begann Anfang des Monats.', 'Anfang des Monats', '2026-07 early'],
  ['Es begann Anfang der Woche.', 'Anfang der Woche', '2026-07-06/2026-07-08'],
  ['Es soll Ende der Woche öffnen.', 'Ende der Woche', '2026-07-10/2026-07-12'],
  ['Es begann Ende Juni.', 'Ende Juni', '2026-06 late'],
  ['Es soll im September öffnen.', 'September', '2026-09'],
  ['Es brannte am Donnerstag.', 'Donnerstag', '2026-07-09'],
  ['Es brannte am Donnerstagabend.', 'Donnerstagabend', '2026-07-09 evening'],
  ['Es brannte am Dienstagmorgen.', 'Dienstagmorgen', '2026-07-07 morning'],
  ['Es brannte am vergangenen Samstag.', 'vergangenen Samstag', '2026-07-04'],
  ['Er soll am kommenden Montag reden.', 'kommenden Montag', '2026-07-13'],
  ['Es brannte in der Nacht zum Montag.', 'in der Nacht zum Montag', '2026-07-06 early'],
  ['Es brannte heute.', 'heute', '2026-07-10'],
  ['Es brannte vorgestern.', 'vorgestern', '2026-07-08'],
  ['Es brannte gestern Abend.', 'gestern Abend', '2026-07-09 evening'],
  ['Er will erst übermorgen reden.', 'übermorgen', '2026-07-12'],
  ['Vor drei Wochen brannte es.', 'Vor drei Wochen', '2026-06-15/2026-06-21'],
  ['Vor über einem Jahr brannte es.', 'Vor über einem Jahr', '2025'],
  ['Vor mehr als zwölf Monaten brannte es.', 'Vor mehr als zwölf Monaten', '2025'],
  ['Es läuft seit zwei Jahren.', 'seit zwei Jahren', '2024'],
  ['In drei Wochen wird gewählt.', 'In drei Wochen', '2026-07-27/2026-08-02'],
  ['Zwei Jahre später schloss es.', 'Zwei Jahre später', '2 year after'],
  ['Am nächsten Tag schloss es.', 'Am nächsten Tag', '1 day after'],
  ['Es schloss im vergangenen Jahr.', 'im vergangenen Jahr', '2025'],
  ['Es schloss im vergangenen Monat.', 'im vergangenen Monat', '2026-06'],
  ['Es schließt dieses Jahr.', 'dieses Jahr', '2026'],
  ['In den vergangenen drei Jahren stieg es.', 'den vergangenen drei Jahren', '2023-07-10/2026-07-09'],
  ['Es begann im zweiten Quartal 2025.', 'zweiten Quartal 2025', '2025 Q2'],
  ['Es begann im ersten Halbjahr 2025.', 'ersten Halbjahr 2025', '2025 H1'],
  ['Es begann im Sommer 2025.', 'Sommer 2025', '2025 summer'],
  ['Es begann im vergangenen Herbst.', 'vergangenen Herbst', '2025 autumn'],
  ['Er lebte dort Ende der Neunzigerjahre.', 'Ende der Neunzigerjahre', 'late 1990s'],
  ['Er lebte dort Mitte der Sechzigerjahre.', 'Mitte der Sechzigerjahre', 'mid 1960s'],
  ['Von 2008 bis 2019 führte er sie.', '2008 bis 2019', '2008-01-01/2019-12-31'],
  ['Es lief zwischen dem 22. April und dem 5. Juni.', '22. April und dem 5. Juni', '2026-04-22/2026-06-05'],
  ['Er führte die Firma seit Mai 2022.', 'Mai 2022', '2022-05'],
  ['Es begann um 14 Uhr.', '14 Uhr', '14:00'],
  ['Es begann um 14:30 Uhr.', '14:30 Uhr', '14:30'],
  ['Es begann um drei Uhr nachmittags.', 'drei Uhr nachmittags', '15:00'],
  ['Es begann um halb drei.', 'halb drei', '02:30'],
  ['2012 verließ er das Land.', '2012', '2012'],
  ['Die Hauptversammlung 2026 entscheidet.', '2026', '2026'],
  ['Es brannte an Heiligabend.', 'Heiligabend', '2025-12-24'],
  ['Sie leitet das Haus seit dreieinhalb Jahren.', 'seit dreieinhalb Jahren', '2023-01'],
  ['Er brannte Mitte Juni.', 'Mitte Juni', '2026-06 mid'],
  ['Er brannte in der Nacht auf Samstag.', 'in der Nacht auf Samstag', '2026-07-04 early'],
  ['Er brannte am Montag voriger Woche.', 'Montag voriger Woche', '2026-06-29'],
  ['Er brannte gegen 17.45 Uhr.', '17.45 Uhr', '17:45'],
  ['Er brannte um halb acht.', 'halb acht', '07:30'],
  ['Er brannte um Viertel nach acht.', 'Viertel nach acht', '08:15'],
  ['Er brannte vorgestern.', 'vorgestern', '2026-07-08'],
  ['Er brannte tags darauf.', 'tags darauf', '1 day after'],
  ['Er brannte am Mittwochvormittag.', 'Mittwochvormittag', '2026-07-08 morning'],
  ['Er schließt bis Ende August.', 'Ende August', '2026-08 late'],
  ['Er brannte am 9. und 10. Juli.', '9. und 10. Juli', '2026-07-09/2026-07-10'],
  ['Er brannte vor anderthalb Jahren.', 'vor anderthalb Jahren', '2025-01'],
  ['Er brannte Anfang der 1990er-Jahre.', 'Anfang der 1990er-Jahre', 'early 1990s'],
  ['Er brannte im vorigen Herbst.', 'vorigen Herbst', '2025 autumn'],
  ['Er brannte Ende vergangener Woche.', 'Ende vergangener Woche', '2026-07-03/2026-07-05'],
  ['Er schließt Mitte nächsten Jahres.', 'Mitte nächsten Jahres', '2027 mid'],
  ['Er brannte kurz nach Mitternacht.', 'Mitternacht', '00:00'],
  ['Es brannte am 29.1.60.', '29.1.60', '1960-01-29'],
  ['Es brannte am 29.1.24.', '29.1.24', '2024-01-29'],
  ['Er brannte im Mai vergangenen Jahres.', 'Mai vergangenen Jahres', '2025-05'],
])('dates %j: %j is %s', (text, words, value) => {
  expect(datesIn('de', text)).toEqual([[words, value]]);
});

test.each([
  'Es siegte mit 3:1.',
  'Es kamen 2.300 Gäste.',
  'Es kamen 2000 Menschen.',
  'Guten Morgen, sagte er.',
  'Es kostet 1.5 Cent mehr.',
  'Er wohnt im dritten Stock.',
  'Er traf in der 24. Minute.',
  'Das Spiel stand beim 20:10 fest.',
])('finds no date in %j', (text) => {
  expect(datesIn('de', text)).toEqual([]);
});

test('a clock time between the weekday and the date stays', () => {
  expect(datesIn('de', 'Es begann am Freitag um 15 Uhr, 10. Juli.')).toEqual([
    ['Freitag', '2026-07-10'],
    ['15 Uhr', '15:00'],
  ]);
});

test('hears a verb near a date only', () => {
  const dated = (text: string) => datesIn('de', text).map(([, value]) => value);
  const fill = (letters: number) => 'so '.repeat(letters / 3);
  expect(dated(`Es wird ${fill(60)}am 24. Dezember.`)).toEqual(['2026-12-24']);
  expect(dated(`Es wird ${fill(90)}am 24. Dezember.`)).toEqual(['2025-12-24']);
  expect(dated(`Am 24. Dezember ${fill(45)}wird es.`)).toEqual(['2026-12-24']);
  expect(dated(`Am 24. Dezember ${fill(66)}wird es.`)).toEqual(['2025-12-24']);
});

test.each([
  ['Er saß von Mai 2016 bis 2018 ein.', [['Mai 2016 bis 2018', '2016-05-01/2018-12-31']]],
  [
    'Es war am Freitag bis 15 Uhr zu.',
    [
      ['Freitag', '2026-07-10'],
      ['15 Uhr', '15:00'],
    ],
  ],
])('reads what runs from one date of %j to another of its kind', (text, dates) => {
  expect(datesIn('de', text)).toEqual(dates);
});
