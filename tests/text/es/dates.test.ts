import { expect, test } from 'vitest';
import { datesIn } from '../reading';

test.each([
  ['Ardió el 16 de junio.', '16 de junio', '2026-06-16'],
  ['Ardió el 16 de junio de 2024.', '16 de junio de 2024', '2024-06-16'],
  ['Ardió el 1 de mayo del 2024.', '1 de mayo del 2024', '2024-05-01'],
  ['Ardió el 16/06/2024.', '16/06/2024', '2024-06-16'],
  ['Abrirá el 3 de agosto.', '3 de agosto', '2026-08-03'],
  ['Cerró en noviembre de 2021.', 'noviembre de 2021', '2021-11'],
  ['Cerró en noviembre del año pasado.', 'noviembre del año pasado', '2025-11'],
  ['Cerró a finales de junio.', 'a finales de junio', '2026-06 late'],
  ['Cerró a principios de 2019.', 'a principios de 2019', '2019 early'],
  ['Ardió este martes.', 'este martes', '2026-07-07'],
  ['Ardió el jueves.', 'jueves', '2026-07-09'],
  ['Ardió el pasado sábado.', 'el pasado sábado', '2026-07-04'],
  ['Ardió la madrugada del martes.', 'la madrugada del martes', '2026-07-07 early'],
  ['Ardió el martes por la noche.', 'martes por la noche', '2026-07-07 night'],
  ['Ardió hoy.', 'hoy', '2026-07-10'],
  ['Ardió anteayer.', 'anteayer', '2026-07-08'],
  ['Ardió anoche.', 'anoche', '2026-07-09 night'],
  ['Cerró hace siete años.', 'hace siete años', '2019'],
  ['Cerró hace tres semanas.', 'hace tres semanas', '2026-06-15/2026-06-21'],
  ['Está cerrado desde hace cuatro años.', 'desde hace cuatro años', '2022'],
  ['Cerró dos días después.', 'dos días después', '2 day after'],
  ['Cerró al día siguiente.', 'al día siguiente', '1 day after'],
  ['Cerró el año pasado.', 'el año pasado', '2025'],
  ['Cerró el mes pasado.', 'el mes pasado', '2026-06'],
  ['Abrirá la próxima semana.', 'la próxima semana', '2026-07-13/2026-07-19'],
  ['Cerró este año.', 'este año', '2026'],
  ['Duró entre enero y marzo.', 'enero y marzo', '2026-01-01/2026-03-31'],
  ['Duró de 2008 a 2019.', '2008 a 2019', '2008-01-01/2019-12-31'],
  ['Parará los días 12 y 19 de junio.', '12 y 19 de junio', '2026-06-12/2026-06-19'],
  ['Creció en el segundo trimestre de 2025.', 'segundo trimestre de 2025', '2025 Q2'],
  ['Vivió allí en el verano de 2025.', 'verano de 2025', '2025 summer'],
  ['Fue a las 04.12 horas.', 'las 04.12 horas', '04:12'],
  ['Fue a las diez de la mañana.', 'las diez de la mañana', '10:00'],
  ['Fue a las cuatro y doce de la mañana.', 'las cuatro y doce de la mañana', '04:12'],
  ['Fue a las tres de la tarde.', 'las tres de la tarde', '15:00'],
  ['Fue a las 10:30.', 'las 10:30', '10:30'],
  ['Fue en Nochebuena.', 'Nochebuena', '2025-12-24'],
  ['Dirige la casa desde hace tres años y medio.', 'desde hace tres años y medio', '2023-01'],
])('dates %j: %j is %s', (text, words, value) => {
  expect(datesIn('es', text)).toEqual([[words, value]]);
});

test.each([
  'Subió un 3,8% en tasa.',
  'Subió el 6,5 % y bajó.',
  'Llegaron 2.300 personas.',
  'Murieron 2000 personas.',
  'Ganaron 3-1 al final.',
  'Vinieron las diez mujeres.',
  'La segunda vuelta terminó.',
])('finds no date in %j', (text) => {
  expect(datesIn('es', text)).toEqual([]);
});
