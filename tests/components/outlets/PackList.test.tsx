// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { PackList } from '@/components/outlets/PackList';
import { draw } from '../draw';

const PACKS = [
  {
    id: 'northernEurope',
    name: 'Northern Europe',
    outlets: 'Ledger, Wire',
    all: '',
    near: false,
    count: 2,
    added: false,
  },
  { id: 'climate', name: 'Climate', outlets: 'Wire', all: '', near: true, count: 1, added: true },
];

test('a pack names its outlets and is added by one click; one that is added says so', () => {
  const onAdd = vi.fn();
  draw(<PackList packs={PACKS} onAdd={onAdd} />);
  expect(screen.getByText('Ledger, Wire')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Allow 2 outlets… Northern Europe' }));
  expect(onAdd).toHaveBeenCalledWith('northernEurope');
  expect(screen.getAllByRole('button')).toHaveLength(1);
  expect(screen.getByText('Allowed')).toBeTruthy();
});

test('a pack that the browser refused says so, and stays to be allowed', () => {
  draw(<PackList packs={PACKS} denied="northernEurope" onAdd={() => {}} />);
  expect(screen.getByRole('status').textContent).toBe('Not allowed. Nothing was added.');
  expect(screen.getByRole('button', { name: 'Allow 2 outlets… Northern Europe' })).toBeTruthy();
});

test('six packs stand in view, the others open on a click', () => {
  const many = Array.from({ length: 8 }, (_, at) => ({ ...PACKS[0]!, id: `p${at}` }));
  draw(<PackList packs={many} onAdd={() => {}} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(6);
  fireEvent.click(screen.getByRole('button', { name: '2 more packs' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(8);
});
