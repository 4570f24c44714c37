import { expect, test } from 'vitest';
import { scopeOf } from '@/utils/compare/facts/scope';
import type { Finder } from '@/utils/read/account/mention';
import { date } from '@/utils/read/find/date';
import { name } from '@/utils/read/find/name';
import { number } from '@/utils/read/find/number';
import { accountOf } from '../../read/find/account';

test.each<[text: string, finder: Finder, sense: string]>([
  ['It holds in 13 states.', number, 'plain'],
  ['It holds in Maine and 11 other states.', number, 'further'],
  ['He and three others left.', number, 'further'],
  ['It took another 12 hours.', number, 'further'],
  ['It left two dead and a third worker wounded.', number, 'plain'],
  ['It left two men dead and a worker was hurt.', number, 'plain'],
  ['It killed a third worker.', number, 'further'],
  ['Another worker was killed.', number, 'further'],
  ['A third of the voters stayed at home.', number, 'plain'],
  ['It takes effect in about 30 days.', number, 'plain'],
  ['It takes effect nine days before the vote.', number, 'before'],
  ['It won $15 billion more.', number, 'further'],
  ['Four people (including the gunman) died.', number, 'with the culprit'],
  ['It killed 12 young pupils and a retired teacher.', number, 'beside one more'],
  ['It killed 12 pupils and a dog.', number, 'plain'],
  ['Two people familiar with the talks said so.', number, 'of sources'],
  ['It killed 2,300 people in a dozen countries.', number, 'overall'],
  ['It killed 2,300 people in Peru, Chile and other countries.', number, 'overall'],
  ['It killed 1,700 people in Corran and hundreds more across Asia.', number, 'plain'],
  ['It killed 1,700 people in Corran alone.', number, 'of a part'],
  ['They scored with 7:42 remaining in the half.', number, 'plain'],
  ['It hurt the other 12.', number, 'further'],
  ['It hurt the other Holm.', name, 'plain'],
  ['The other 30 percent stayed at home.', number, 'further'],
  ['Another 497 breaches were found.', number, 'further'],
  ['It angered the alliance’s other 28 members.', number, 'further'],
  ['He was arrested on Tuesday.', date, 'plain'],
  ['He hanged himself, police said Wednesday.', date, 'of a statement'],
  ['Her agent confirmed to the paper on Friday that she left.', date, 'of a statement'],
  ['We saw it. — Lois Ott (@loisott) June 29, 2020', date, 'of a statement'],
  ['On Friday, her agent confirmed it.', date, 'of a statement'],
  ['He told reporters late on Friday that it fell.', date, 'of a statement'],
  ['Ida Falk leaves the court in Delby, Harland, U.S., June 29, 2020.', date, 'of a photograph'],
  ['A man walks along the fence near Corran, Peru, April 5, 2016.', date, 'of a photograph'],
  ['Getty Images Ida Falk leaves the court in Delby on June 29.', date, 'of a photograph'],
  ['He died in Corran on April 5, 2016.', date, 'plain'],
])('%s', (text, finder, sense) => {
  const account = accountOf(text);
  expect(scopeOf(finder.find(account)[0]!, account.sentences[0], account.language)).toBe(sense);
});
