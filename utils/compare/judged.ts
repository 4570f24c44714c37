import type { Group } from '@/utils/compare/align/group';
import { importanceOf } from '@/utils/compare/importance';
import { type Judgement, judgeGroup } from '@/utils/compare/judge/judge';
import type { Story } from '@/utils/compare/story';

/** A group of mentions in the order of the accounts and of their texts, with what it comes to. */
export interface Judged {
  group: Group;
  judgement: Judgement;
  /** How early a reader must know it, as a detail has it. */
  salience: number;
}

/** Judges a group; nothing where it is no news by itself. */
export function judgedOf(unordered: Group, story: Story): Judged[] {
  const group = unordered.toSorted((a, b) => a.account - b.account || a.start - b.start);
  const { kind } = group[0]!;
  const judgement = judgeGroup(group);
  if (!isNews(kind, judgement)) return [];
  return [{ group, judgement, salience: importanceOf(group, kind, judgement.verdict, story) }];
}

/** A name or a source that accounts share, or that one alone has, is no news by itself. */
function isNews(kind: Group[number]['kind'], { verdict }: Judgement): boolean {
  return (kind !== 'name' && kind !== 'attribution') || verdict === 'conflict' || verdict === 'compatible';
}
