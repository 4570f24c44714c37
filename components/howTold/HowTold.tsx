import type { StoryView } from '@/utils/present/story/storyView';
import { Section } from '../shared/Section';
import { useWords } from '../shared/WordsContext';
import { CallList } from './CallList';
import { PlaceList } from './PlaceList';
import { VoiceList } from './VoiceList';

export const isHowTold = ({ voices, calls, places }: StoryView): boolean =>
  calls.length + places.length + Object.values(voices).flat().length > 0;

/** Who is heard, what they call it, and what comes first: how the accounts tell what they tell. */
export function HowTold({ story }: { story: StoryView }) {
  const { t } = useWords();
  const { voices, calls, places } = story;
  if (!isHowTold(story)) return null;
  return (
    <div id="how">
      {Object.values(voices).flat().length > 0 && (
        <Section id="voices" heading={t('whoIsHeard')}>
          <VoiceList voices={voices} />
        </Section>
      )}
      {calls.length > 0 && (
        <Section id="calls" heading={t('whatTheyCall')}>
          <CallList calls={calls} />
        </Section>
      )}
      {places.length > 0 && (
        <Section id="places" heading={t('whatComesFirst')}>
          <PlaceList places={places} />
        </Section>
      )}
    </div>
  );
}
