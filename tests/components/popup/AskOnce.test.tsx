// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { AskOnce } from '@/components/popup/AskOnce';
import { draw } from '../draw';

const SEARCH = {
  words: ['Claude Code', 'Alibaba', 'ban'],
  services: [
    { id: 'archive', name: 'The archive', sends: 'Words go to archive.example.' },
    { id: 'wire', name: 'The wire', sends: 'Words go to wire.example.' },
  ],
};

test('the words are shown, and exactly those left standing are sent to the service that is named', () => {
  const onAsk = vi.fn();
  draw(<AskOnce search={SEARCH} onAsk={onAsk} />);
  expect(screen.getByText('Words go to archive.example.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Leave out Alibaba' }));
  fireEvent.input(screen.getByRole('textbox', { name: 'Add a word' }), { target: { value: ' Qwen ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add a word' }));
  fireEvent.change(screen.getByRole('combobox', { name: 'Service' }), { target: { value: 'wire' } });
  expect(screen.getByText('Words go to wire.example.')).toBeTruthy();
  expect(onAsk).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Ask once' }));
  expect(onAsk.mock.calls).toEqual([['wire', ['Claude Code', 'ban', 'Qwen']]]);
});

test('without any word left nothing can be asked', () => {
  draw(<AskOnce search={{ ...SEARCH, words: ['ban'] }} onAsk={() => {}} />);
  fireEvent.click(screen.getByRole('button', { name: 'Leave out ban' }));
  expect(screen.getByRole('button', { name: 'Ask once' })).toHaveProperty('disabled', true);
});

test('what came of it is said', () => {
  draw(<AskOnce search={SEARCH} outcome="No answer: asks for a pause." onAsk={() => {}} />);
  expect(screen.getByRole('status').textContent).toBe('No answer: asks for a pause.');
});

test('without a service that could be asked there is nothing to see', () => {
  const { container } = draw(<AskOnce search={{ ...SEARCH, services: [] }} onAsk={() => {}} />);
  expect(container.textContent).toBe('');
});
