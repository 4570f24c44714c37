import type { Shape } from '@/utils/present/detail/verdicts';
import type { VoiceGroups, VoiceStanding } from '@/utils/present/story/voicesView';
import { More } from '../controls/More';
import { VerdictIcon } from '../detail/VerdictIcon';
import { PlusOthers } from '../shared/PlusOthers';
import { useWords } from '../shared/WordsContext';
import styles from './VoiceList.module.css';

const FIRST = 3;

const GROUPS = [
  { standing: 'absent', shape: 'absent', heading: 'notHeardHere' },
  { standing: 'here', shape: 'only', heading: 'onlyHeardHere' },
  { standing: 'both', shape: 'agree', heading: 'heardEverywhere' },
] as const satisfies { standing: VoiceStanding; shape: Shape; heading: string }[];

/** Voices by where they are heard, each with how: quoted or credited. */
export function VoiceList({ voices }: { voices: VoiceGroups }) {
  const { t, count } = useWords();
  return (
    <>
      {GROUPS.filter(({ standing }) => voices[standing].length > 0).map(({ standing, shape, heading }) => (
        <div key={standing} data-voices={standing}>
          <h3 class={styles.group}>
            <VerdictIcon shape={shape} /> {t(heading)}
          </h3>
          <More items={voices[standing]} first={FIRST} label={(more) => count('moreVoices', more)}>
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
