// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { OutletSearch } from '@/components/outlets/OutletSearch';
import { draw } from '../draw';

const FOUND = [
  { id: 'elpais.com', name: 'El País', about: 'Spain · private', chosen: false },
  { id: 'paris.example', name: 'Paris', about: 'France', chosen: true },
];

test('an outlet that is found can be added, once', () => {
  const [onAdd, onText] = [vi.fn(), vi.fn()];
  draw(<OutletSearch text="pa" onText={onText} found={FOUND} onAdd={onAdd} />);
  fireEvent.click(screen.getByRole('button', { name: 'Add El País' }));
  expect(onAdd).toHaveBeenCalledWith('elpais.com');
  expect(screen.getByRole('button', { name: 'Add Paris' })).toHaveProperty('disabled', true);
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'pai' } });
  expect(onText).toHaveBeenCalledWith('pai');
});

test('it is said when nothing is found, not before anything is typed', () => {
  const nothing = <OutletSearch text="zzz" onText={() => {}} found={[]} onAdd={() => {}} />;
  draw(nothing);
  expect(screen.getByRole('status').textContent).toMatch(/^None of that name/);
});
