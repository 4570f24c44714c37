// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { DismissedList } from '@/components/coverage/DismissedList';
import { dismissedView } from '@/utils/present/story/dismissedView';
import { SAMPLE } from '../../present/sampleStory';
import { ENGLISH } from '../../present/testWords';
import { draw } from '../draw';

const detail = SAMPLE.comparison.details.find(({ id }) => id === 'date:Port reopens')!;
const aside = dismissedView([detail], SAMPLE.articles, ENGLISH);

test('a row put aside says who said what, and is put back by its own button', () => {
  const onPutBack = vi.fn();
  draw(<DismissedList aside={aside} onPutBack={onPutBack} />);
  const row = within(screen.getByRole('listitem'));
  expect(row.getByRole('heading', { name: 'When: Port reopens' })).toBeTruthy();
  const says = row.getAllByRole('term').map((term) => `${term.textContent}: ${term.nextSibling?.textContent}`);
  expect(says).toContain('Northlight Radio: Friday');
  expect(says).toContain('Meridian Wire: Monday');
  fireEvent.click(row.getByRole('button', { name: 'Put back When: Port reopens' }));
  expect(onPutBack).toHaveBeenCalledWith('date:Port reopens');
});

test('an account that is no longer kept is left out', () => {
  const kept = SAMPLE.articles.filter(({ outlet }) => outlet !== 'Meridian Wire');
  expect(dismissedView([detail], kept, ENGLISH)[0]?.says.map(({ outlet }) => outlet)).not.toContain('Meridian Wire');
});

test('where nothing can be stored there is no way to put it back', () => {
  draw(<DismissedList aside={aside} />);
  expect(screen.queryByRole('button')).toBeNull();
});
