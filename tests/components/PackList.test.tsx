// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { PackList } from '@/components/PackList';
import { draw } from './draw';

const PACKS = [
  { id: 'northernEurope', name: 'Northern Europe', outlets: 'Ledger, Wire', count: 2, added: false },
  { id: 'climate', name: 'Climate', outlets: 'Wire', count: 1, added: true },
];

test('a pack names its outlets and is added by one click; one that is added says so', () => {
  const onAdd = vi.fn();
  draw(<PackList packs={PACKS} onAdd={onAdd} />);
  expect(screen.getByText('Ledger, Wire')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Add 2 outlets… Northern Europe' }));
  expect(onAdd).toHaveBeenCalledWith('northernEurope');
  expect(screen.getAllByRole('button')).toHaveLength(1);
  expect(screen.getByText('Added')).toBeTruthy();
});
