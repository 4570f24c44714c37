import { expect, test } from 'vitest';
import { datesIn } from '../reading';

test.each([
  ['Il a brûlé le 23 mars.', '23 mars', '2026-03-23'],
  ['Il a brûlé le 1er juillet.', '1er juillet', '2026-07-01'],
  ['Il a brûlé le 23 mars 2024.', '23 mars 2024', '2024-03-23'],
  ['Il a brûlé le 23/03/2024.', '23/03/2024', '2024-03-23'],
  ['Il ouvrira le 3 août.', '3 août', '2026-08-03'],
  ['Il a fermé en septembre 2020.', 'septembre 2020', '2020-09'],
  ['Il a fermé en septembre dernier.', 'septembre dernier', '2025-09'],
  ['Il a fermé fin juin.', 'fin juin', '2026-06 late'],
  ['Il a fermé début 2019.', 'début 2019', '2019 early'],
  ['Il a brûlé jeudi.', 'jeudi', '2026-07-09'],
  ['Il a brûlé samedi soir.', 'samedi soir', '2026-07-04 evening'],
  ['Il a brûlé lundi matin.', 'lundi matin', '2026-07-06 morning'],
  ['Il parlera vendredi prochain.', 'vendredi prochain', '2026-07-17'],
  ['Il a brûlé dans la nuit de dimanche à lundi.', 'dans la nuit de dimanche à lundi', '2026-07-06 early'],
  ["Il a brûlé aujourd'hui.", "aujourd'hui", '2026-07-10'],
  ['Il a brûlé avant-hier.', 'avant-hier', '2026-07-08'],
  ['Il parlera demain.', 'demain', '2026-07-11'],
  ['Il a brûlé ce matin.', 'ce matin', '2026-07-10 morning'],
  ['Il a fermé il y a onze ans.', 'il y a onze ans', '2015'],
  ['Il a fermé il y a trois semaines.', 'il y a trois semaines', '2026-06-15/2026-06-21'],
  ['Il est fermé depuis deux ans.', 'depuis deux ans', '2024'],
  ['Il a fermé dix mois après.', 'dix mois après', '10 month after'],
  ['Il a fermé le lendemain.', 'le lendemain', '1 day after'],
  ["Il a fermé l'an passé.", "l'an passé", '2025'],
  ["Il a fermé l'année dernière.", "l'année dernière", '2025'],
  ['Il a fermé le mois dernier.', 'le mois dernier', '2026-06'],
  ['Il fermera cette année.', 'cette année', '2026'],
  ['Il a fermé l’été dernier.', 'été dernier', '2025 summer'],
  ['Il a duré de 2008 à 2019.', '2008 à 2019', '2008-01-01/2019-12-31'],
  ['Il a crû au deuxième trimestre 2025.', 'deuxième trimestre 2025', '2025 Q2'],
  ['Il y vivait à la fin des années soixante.', 'à la fin des années soixante', 'late 1960s'],
  ["C'était à 2h40.", '2h40', '02:40'],
  ["C'était à 15 heures.", '15 heures', '15:00'],
  ["C'était à six heures et quart.", 'six heures et quart', '06:15'],
  ["C'était à trois heures du matin.", 'trois heures du matin', '03:00'],
  ["C'était à 14 h 30.", '14 h 30', '14:30'],
  ['Il a brûlé à Noël.', 'Noël', '2025-12-25'],
  ['Elle dirige la maison depuis trois ans et demi.', 'depuis trois ans et demi', '2023-01'],
  ['Le feu a pris peu après 15 heures.', '15 heures', '15:00'],
])('dates %j: %j is %s', (text, words, value) => {
  expect(datesIn('fr', text)).toEqual([[words, value]]);
});

test.each([
  'Il a été vu là-bas.',
  'Cela a pris trois heures de route.',
  'On compte 2 300 personnes.',
  'On compte 2000 personnes.',
  'Il a gagné 27-24.',
  'Elle marche vite.',
  'La seconde manche commence.',
])('finds no date in %j', (text) => {
  expect(datesIn('fr', text)).toEqual([]);
});
