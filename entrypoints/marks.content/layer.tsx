import { render } from 'preact';
import { WordsContext } from '@/components/shared/WordsContext';
import tokens from '@/components/tokens.css?inline';
import { pageWords } from '@/utils/browser/page/pageWords';
import { Dock } from './Dock';
import css from './layer.css?inline';
import type { Layer } from './layerState';
import { MarkCard } from './MarkCard';

/** The one element that is added to the page: a closed shadow root with the card and the dock. */
export function createLayer(layer: Layer): { focusCard(): void } {
  const host = document.createElement('second-source-marks');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  // Inside a shadow root the tokens belong to its host.
  style.textContent = tokens.replaceAll(':root', ':host') + css;
  const place = document.createElement('div');
  root.append(style, place);
  document.documentElement.append(host);
  render(<Marks layer={layer} />, place);
  host.addEventListener('keydown', (event) => closeOnEscape(event, layer));
  document.addEventListener('keydown', (event) => closeOnEscape(event, layer));
  return { focusCard: () => requestAnimationFrame(() => root.querySelector<HTMLElement>('.card')?.focus()) };
}

function Marks({ layer }: { layer: Layer }) {
  const { placed, open } = layer;
  const current = open.value === undefined ? undefined : placed.value[open.value];
  return (
    <WordsContext.Provider value={pageWords()}>
      {current && <MarkCard placed={current} onClose={() => layer.onOpen(undefined)} />}
      {placed.value.length > 0 && <Dock layer={layer} />}
    </WordsContext.Provider>
  );
}

/** First closes the card; with no card open, takes the marks off. */
function closeOnEscape(event: KeyboardEvent, { placed, open, onOpen, onHide }: Layer): void {
  if (!event.isTrusted || event.key !== 'Escape' || placed.value.length === 0) return;
  event.stopPropagation();
  if (open.value === undefined) onHide();
  else onOpen(undefined);
}
