import { OptionsSection } from '@/components/options/OptionsPage';
import { SourceRow } from '@/components/options/SourceRow';
import type { OptionsState } from '../state/optionsState';

/** Where items come from besides the feeds; each source says what it sends before it is switched on. */
export function SourcesSection({ state }: { state: OptionsState }) {
  const { sources, words } = state;
  return (
    <OptionsSection id="sources" line={words.t('sourcesLine')}>
      <ul>
        {sources.list.value.map((source) => (
          <SourceRow
            key={source.id}
            source={source}
            onSwitch={(on) => void sources.turn(source.id, on)}
            onField={(field, value) => void sources.fill(source.id, field, value)}
            onFill={source.canFill ? () => void sources.handOver(source.id) : undefined}
            onTest={source.fixed ? undefined : () => void sources.test(source.id)}
          />
        ))}
      </ul>
    </OptionsSection>
  );
}
