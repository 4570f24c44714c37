// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { NoteList } from '@/components/notes/NoteList';
import { notesView } from '@/utils/present/story/notesView';
import { ENGLISH, NOW } from '../../present/testWords';
import { draw } from '../draw';

const marked = { article: 'a', outlet: 'Wire', text: 'at least 35', url: 'https://wire.example/crane' };
const NOTES = notesView(
  [
    { id: 'own', text: 'Ask the port.\n\nThen the union.', writtenAt: NOW },
    { id: 'marked', text: '', marked, writtenAt: NOW },
  ],
  ENGLISH,
);

function drawNotes() {
  const actions = { onWrite: vi.fn(), onChange: vi.fn(), onRemove: vi.fn() };
  draw(<NoteList notes={NOTES} actions={actions} />);
  return actions;
}
const write = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

test('stand with the words they are about, which lead to their place on the outlet’s page', () => {
  drawNotes();
  expect(screen.getByText('at least 35')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Wire' }).getAttribute('href')).toBe(
    'https://wire.example/crane#:~:text=at%20least%2035',
  );
  expect(screen.getByText('Then the union.')).toBeTruthy();
});

test('a new one is kept without the space around it, and its field is empty again', () => {
  const { onWrite } = drawNotes();
  const button = () => screen.getAllByRole('button', { name: 'Add note' }).at(-1) as HTMLButtonElement;
  write('Note on this story', '   ');
  expect(button().disabled).toBe(true);
  write('Note on this story', '  The figure is new. ');
  fireEvent.click(button());
  expect(onWrite).toHaveBeenCalledWith('The figure is new.');
  expect((screen.getByLabelText('Note on this story') as HTMLTextAreaElement).value).toBe('');
});

test('one is changed in its place, or left as it was', () => {
  const { onChange } = drawNotes();
  fireEvent.click(screen.getByRole('button', { name: 'Edit' }));
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(screen.queryByLabelText('Your note')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Edit' }));
  write('Your note', 'Asked.');
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(onChange).toHaveBeenCalledWith('own', 'Asked.');
  expect(screen.queryByLabelText('Your note')).toBeNull();
});

test('one is removed by its own button', () => {
  const { onRemove } = drawNotes();
  fireEvent.click(screen.getAllByRole('button', { name: 'Remove' })[1]!);
  expect(onRemove).toHaveBeenCalledWith('marked');
});
