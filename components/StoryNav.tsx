import type { StoryView } from '@/utils/present/storyView';
import { SectionNav } from './SectionNav';
import { useWords } from './WordsContext';

interface Props {
  story: StoryView;
  /** Id of the section that the reader went to last. */
  current: string;
  onGo: (section: string) => void;
}

/** The parts of a compared story: what differs, what stands on one side only, what agrees, and who reports. */
export function StoryNav({ story, current, onGo }: Props) {
  const { t } = useWords();
  const { differ, onlyHere, notHere, agree, outlets } = story;
  const sections = [
    { id: 'differ', name: t('navDiffer'), count: differ.length },
    { id: 'only', name: t('navOnlyHere'), count: onlyHere.length },
    { id: 'absent', name: t('navNotHere'), count: notHere.length },
    { id: 'agree', name: t('navAgree'), count: agree.length },
    { id: 'outlets', name: t('navOutlets'), count: outlets.length },
  ];
  return <SectionNav sections={sections} current={current} onGo={onGo} />;
}
