import { VerdictIcon } from '@/components/detail/VerdictIcon';
import { useWords } from '@/components/shared/WordsContext';
import type { PageMark } from '@/utils/browser/messages/messages';
import { verdictWord } from '@/utils/present/detail/verdicts';
import { askBackground } from './askBackground';
import type { Placed } from './layerState';

/** As wide as a card gets, with the room it leaves at the edge of the window. */
const WIDTH = 388;
const EDGE = 12;

/** What the other outlets say, by the words that are marked. */
export function MarkCard({ placed, onClose }: { placed: Placed; onClose: () => void }) {
  const words = useWords();
  const { mark, range } = placed;
  const { top, left } = besideOf(range);
  const same = [...new Set(mark.versions.flatMap((one) => (one.same && !one.here ? one.outlet : [])))];
  return (
    <div
      class="card"
      role="dialog"
      aria-label={mark.label}
      tabIndex={-1}
      style={{ '--top': `${top}px`, '--left': `${left}px` }}
    >
      <p class="head">
        <VerdictIcon shape={mark.verdict} />
        <b>{mark.label}</b>
        <span class="verdict" data-v={mark.verdict}>
          {verdictWord(mark.verdict, mark.how, words)}
        </span>
      </p>
      <dl>
        {sameWords(mark.versions.filter(({ here, same }) => here || !same)).map(({ outlets, text, here }) => (
          <div key={text}>
            <dt>{here ? <b>{words.t('thisArticle')}</b> : <bdi>{outlets.join(', ')}</bdi>}</dt>
            <dd>
              <q>{here ? text : <mark data-v={mark.verdict}>{text}</mark>}</q>
            </dd>
          </div>
        ))}
      </dl>
      {same.length > 0 && (
        <p class="why">
          {words.t('sameAsHere')}
          {':'} <bdi>{same.join(', ')}</bdi>
        </p>
      )}
      {mark.why && <p class="why">{mark.why}</p>}
      <p class="foot">
        <button type="button" onClick={(click) => askBackground(click, 'openCompare', {})}>
          {words.t('compare')}
        </button>
        <button type="button" onClick={(click) => askBackground(click, 'notSameFact', { detail: mark.detail })}>
          {words.t('notSameFact')}
        </button>
        <button type="button" onClick={onClose}>
          {words.t('close')}
        </button>
      </p>
    </div>
  );
}

/** Below the words, or above them near the foot of the window; never over its edge. */
function besideOf(range: Range): { top: number; left: number } {
  const box = range.getBoundingClientRect();
  const left = Math.max(EDGE, Math.min(box.left - EDGE, innerWidth - WIDTH - EDGE));
  return { top: box.bottom + 8, left };
}

/** Outlets that use the same words share a line, the open article first. */
function sameWords(versions: PageMark['versions']): { text: string; here: boolean; outlets: string[] }[] {
  const lines = new Map<string, { text: string; here: boolean; outlets: string[] }>();
  for (const { outlet, text, here } of versions) {
    const line = lines.get(text) ?? { text, here: false, outlets: [] };
    line.here ||= here;
    if (!here) line.outlets.push(outlet);
    lines.set(text, line);
  }
  return [...lines.values()].sort((a, b) => Number(b.here) - Number(a.here));
}
