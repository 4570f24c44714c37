import type { StoryView } from '@/utils/present/story/storyView';
import { isHowTold } from '../howTold/HowTold';
import { useWords } from '../shared/WordsContext';
import { SectionNav } from './SectionNav';

interface Props {
  story: StoryView;
  /** Id of the section that the reader is in. */
  current: string;
  onGo: (section: string) => void;
}

/** The parts of a compared story: what differs, what stands on one side only, how it is told, and who reports. */
export function StoryNav({ story, current, onGo }: Props) {
  const { t } = useWords();
  const { differ, onlyHere, notHere, outlets } = story;
  const sections = [
    { id: 'differ', name: t('theyDiffer'), count: differ.length },
    { id: 'absent', name: t('notHere'), count: notHere.length },
    { id: 'only', name: t('onlyHere'), count: onlyHere.length },
    ...(isHowTold(story) ? [{ id: 'how', name: t('navHow') }] : []),
    { id: 'outlets', name: t('outlets'), count: outlets.length - 1 },
  ];
  return <SectionNav sections={sections} current={current} onGo={onGo} />;
}
