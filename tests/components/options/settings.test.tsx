// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Confirm } from '@/components/controls/Confirm';
import { Undo } from '@/components/controls/Undo';
import { AddOutlet } from '@/components/options/AddOutlet';
import { OutletTable } from '@/components/options/OutletTable';
import { SourceRow } from '@/components/options/SourceRow';
import { TopicList } from '@/components/options/TopicList';
import type { ServiceField } from '@/utils/gather/services/service';
import { outletRows } from '@/utils/present/options/optionsView';
import { serviceSource } from '@/utils/present/options/sourceView';
import { SAMPLE } from '../../present/sampleStory';
import { ENGLISH } from '../../present/testWords';
import { draw } from '../draw';

test('an outlet without the browser’s permission says so, and offers to ask', () => {
  const onAllow = vi.fn();
  const rows = outletRows(SAMPLE.outlets.slice(0, 2), ['*://*.northlight.example/*'], [], ENGLISH);
  draw(<OutletTable rows={rows} onAllow={onAllow} onRemove={() => {}} onAsk={() => {}} />);
  expect(screen.getByRole('row', { name: /Northlight Radio.*allowed/ })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Allow…' }));
  expect(onAllow).toHaveBeenCalledWith('meridianwire.example');
});

test('what cannot be undone is asked for twice', () => {
  const onYes = vi.fn();
  draw(<Confirm label="Delete everything…" question="Delete all?" yes="Yes, delete" onYes={onYes} />);
  fireEvent.click(screen.getByRole('button', { name: 'Delete everything…' }));
  expect(onYes).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Yes, delete' }));
  expect(onYes).toHaveBeenCalledOnce();
});

test('an address that is none is refused in place, and stays to be mended', () => {
  draw(<AddOutlet onAdd={() => false} />);
  const field = screen.getByRole('textbox');
  fireEvent.input(field, { target: { value: 'not an address' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  expect(screen.getByRole('alert').textContent).toBe('This is not an http or https address.');
  expect(field).toHaveProperty('value', 'not an address');
});

test('a service says what it sends before it is switched on', () => {
  const onSwitch = vi.fn();
  const service = { id: 'hackerNews', name: 'A service', fields: [], spacing: 0 };
  const source = serviceSource(service, { on: false, settings: {} }, undefined, ENGLISH);
  draw(<SourceRow source={source} onSwitch={onSwitch} onField={() => {}} />);
  expect(screen.getByText('Names and key words of the story go to hn.algolia.com.')).toBeTruthy();
  fireEvent.click(screen.getByRole('switch', { name: 'A service' }));
  expect(onSwitch).toHaveBeenCalledWith(true);
});

test('a service can be tried, set up and, where it is an index, filled', () => {
  const [onTest, onField, onFill] = [vi.fn(), vi.fn(), vi.fn()];
  const fields: ServiceField[] = [{ name: 'key', secret: true }];
  const service = { id: 'elasticsearch', name: 'An index', fields, spacing: 0, fill: vi.fn() };
  const source = serviceSource(service, { on: true, settings: {} }, undefined, ENGLISH);
  expect(source.canFill).toBe(true);
  draw(<SourceRow source={source} onSwitch={() => {}} onField={onField} onTest={onTest} onFill={onFill} />);
  fireEvent.click(screen.getByRole('button', { name: 'Test' }));
  expect(onTest).toHaveBeenCalledOnce();
  const key = screen.getByLabelText('API key');
  expect(key.getAttribute('type')).toBe('password');
  fireEvent.change(key, { target: { value: 'k' } });
  expect(onField).toHaveBeenCalledWith('key', 'k');
  fireEvent.click(screen.getByText('Send it all stored headlines and summaries'));
  expect(onFill).toHaveBeenCalledOnce();
});

test('a topic is written down line by line', () => {
  const onSave = vi.fn(() => true);
  draw(<TopicList topics={[]} onSave={onSave} onRemove={() => {}} />);
  fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Claude Code ban' } });
  fireEvent.input(screen.getByLabelText(/^Words that mark it/), { target: { value: 'Alibaba\nClaude Code, Claude' } });
  fireEvent.click(screen.getByText('Save'));
  expect(onSave).toHaveBeenCalledWith({ name: 'Claude Code ban', marks: 'Alibaba\nClaude Code, Claude', excludes: '' });
});

test('a topic that is followed is changed in its place, and what is missing of it is said', () => {
  const onSave = vi.fn(({ marks }: { marks: string }) => marks !== '');
  const topic = { id: 'ban', name: 'The ban', marks: [['Alibaba', 'Qwen'], ['Claude Code']], excludes: ['Monet'] };
  draw(<TopicList topics={[topic]} onSave={onSave} onRemove={() => {}} />);
  fireEvent.click(screen.getByRole('button', { name: 'Edit: The ban' }));
  const [marks] = screen.getAllByLabelText(/^Words that mark it/) as [HTMLTextAreaElement];
  expect(marks.value).toBe('Alibaba, Qwen\nClaude Code');
  fireEvent.input(marks, { target: { value: '' } });
  const [save] = screen.getAllByText('Save') as [HTMLElement];
  fireEvent.click(save);
  expect(screen.getByRole('alert').textContent).toBe('A topic needs a name and at least one word that marks it.');
  fireEvent.input(marks, { target: { value: 'Qwen' } });
  fireEvent.click(save);
  expect(onSave).toHaveBeenLastCalledWith({ name: 'The ban', marks: 'Qwen', excludes: 'Monet' }, 'ban');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('what was done can be taken back', () => {
  const onUndo = vi.fn();
  draw(<Undo line="1 story deleted." onUndo={onUndo} />);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(onUndo).toHaveBeenCalledOnce();
});
