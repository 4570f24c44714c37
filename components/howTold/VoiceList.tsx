import type { Shape } from '@/utils/present/detail/verdicts';
import type { VoiceGroups, VoiceSide } from '@/utils/present/story/voicesView';
import { More } from '../controls/More';
import { VerdictIcon } from '../detail/VerdictIcon';
import { PlusOthers } from '../shared/PlusOthers';
import { useWords } from '../shared/WordsContext';
import styles from './VoiceList.module.css';

const FIRST = 3;

const GROUPS = [
  { side: 'absent', shape: 'absent', heading: 'notHeardHere' },
  { side: 'here', shape: 'only', heading: 'onlyHeardHere' },
  { side: 'both', shape: 'agree', heading: 'heardEverywhere' },
] as const satisfies { side: VoiceSide; shape: Shape; heading: string }[];

/** Voices by where they are heard, each with how: quoted or credited. */
export function VoiceList({ voices }: { voices: VoiceGroups }) {
  const { t, count } = useWords();
  return (
    <>
      {GROUPS.filter(({ side }) => voices[side].length > 0).map(({ side, shape, heading }) => (
        <div key={side} data-voices={side}>
          <h3 class={styles.group}>
            <VerdictIcon shape={shape} /> {t(heading)}
          </h3>
          <More items={voices[side]} first={FIRST} label={(more) => count('moreVoices', more)}>
            {(shown) => (
              <ul class={styles.voices}>
                {shown.map(({ name, where, others }) => (
                  <li key={name}>
                    <q>{name}</q>
                    <span>
                      <bdi>{where}</bdi>
                      <PlusOthers others={others} />
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </More>
        </div>
      ))}
    </>
  );
}
