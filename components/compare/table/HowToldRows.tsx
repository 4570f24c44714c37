import type { ComponentChildren } from 'preact';
import { VerdictIcon } from '@/components/detail/VerdictIcon';
import { Track } from '@/components/howTold/Track';
import { useWords } from '@/components/shared/WordsContext';
import type { CompareView } from '@/utils/present/compare/compareView';
import { ClaimHead } from './ClaimHead';
import cellStyles from './CompareCell.module.css';
import type { CompareControls } from './controls';
import { GroupHead } from './GroupHead';

interface Props {
  view: CompareView;
  controls: Pick<CompareControls, 'shown'>;
}

/** How the accounts tell it, a column an outlet: who is heard, what they call it, what comes first. */
export function HowToldRows({ view, controls: { shown } }: Props) {
  const { t } = useWords();
  const { voices, calls, places } = view;
  const cells = { view, shown };
  return (
    <>
      {voices.length > 0 && <GroupHead id="voices" width={shown.length} heading={t('whoIsHeard')} />}
      {voices.map(({ name, standing, where, quoted }) => (
        <tbody key={name}>
          <ClaimHead width={shown.length}>
            <VerdictIcon shape={standing === 'both' ? 'agree' : standing === 'here' ? 'only' : 'absent'} />
            <q>{name}</q>
            <span class={cellStyles.none}>
              <bdi>{where}</bdi>
            </span>
          </ClaimHead>
          <Cells {...cells} none={t('cellNotHeard')} of={(id) => heard(quoted.get(id), t)} />
        </tbody>
      ))}
      {calls.length > 0 && <GroupHead id="calls" width={shown.length} heading={t('whatTheyCall')} />}
      {calls.map(({ key, byArticle }) => (
        <tbody key={key}>
          <Cells {...cells} none={t('cellNotTold')} of={(id) => byArticle.has(id) && <q>{byArticle.get(id)}</q>} />
        </tbody>
      ))}
      {places.length > 0 && <GroupHead id="places" width={shown.length} heading={t('whatComesFirst')} />}
      {places.map(({ key, words, isEarlyHere, byArticle }) => (
        <tbody key={key}>
          <ClaimHead width={shown.length}>
            <q>{words}</q>
            <span class={cellStyles.none}>{t(isEarlyHere ? 'earlyHere' : 'lateHere')}</span>
          </ClaimHead>
          <Cells
            {...cells}
            none={t('cellNotTold')}
            of={(id) => byArticle.has(id) && <Track place={byArticle.get(id)!} />}
          />
        </tbody>
      ))}
    </>
  );
}

function heard(isQuoted: boolean | undefined, t: ReturnType<typeof useWords>['t']) {
  return isQuoted !== undefined && <span class={cellStyles.none}>{t(isQuoted ? 'cellQuoted' : 'cellCredited')}</span>;
}

interface CellsProps {
  view: CompareView;
  shown: string[];
  /** Said where a whole account has nothing of it. */
  none: string;
  /** What stands in the column of an article; false where nothing does. */
  of: (articleId: string) => ComponentChildren;
}

function Cells({ view, shown, none, of }: CellsProps) {
  const { t } = useWords();
  return (
    <tr>
      {shown.map((id) => {
        const here = id === view.articleId;
        const what = of(id);
        const partly = view.partly.get(id);
        return (
          <td key={id} data-here={here || undefined}>
            <div class={cellStyles.cell} data-bare={what ? true : undefined}>
              <span class={cellStyles.ahead}>
                {here ? t('thisArticle') : <bdi>{view.columns.find(({ articleId }) => articleId === id)?.name}</bdi>}
              </span>
              {!what && <VerdictIcon shape={partly ? 'unknown' : 'none'} small />}
              {what || <span class={cellStyles.none}>{partly ?? none}</span>}
            </div>
          </td>
        );
      })}
    </tr>
  );
}
