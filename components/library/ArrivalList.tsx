import type { EarlierView } from '@/utils/present/story/earlierView';
import { More } from '../controls/More';
import { EarlierList } from '../coverage/EarlierList';
import { useWords } from '../shared/WordsContext';

/** As many as can be looked over at once. */
const FEW = 5;

/** Reports that came in on a story or a topic, the newest first. */
export function ArrivalList({ arrivals }: { arrivals: EarlierView[] }) {
  const { count } = useWords();
  return (
    <More items={arrivals} first={FEW} label={(more) => count('moreOthers', more)}>
      {(shown) => <EarlierList earlier={shown} />}
    </More>
  );
}
