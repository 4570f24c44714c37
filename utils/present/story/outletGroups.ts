import type { OutletView } from '../outlets/outletView';

/** An outlet with all its reports of the story, and who else carries the text of one of them. */
export interface OutletGroup {
  name: string;
  about: string;
  reports: OutletView[];
  /** Outlets that carry the same text: "its text also in Northlight Radio". */
  carriedBy: string[];
}

/** Reports by outlet, in the order of each outlet's first; copies stand with what they copy. */
export function outletGroups(outlets: OutletView[]): OutletGroup[] {
  const groups = new Map<string, OutletGroup>();
  for (const outlet of outlets) {
    if (outlet.copyOf && outlets.some(({ articleId }) => articleId === outlet.copyOf)) continue;
    const carriedBy = outlets.filter(({ copyOf }) => copyOf === outlet.articleId).map(({ name }) => name);
    const group = groups.get(outlet.name) ?? { name: outlet.name, about: outlet.about, reports: [], carriedBy: [] };
    group.reports.push(outlet);
    group.carriedBy.push(...carriedBy);
    groups.set(outlet.name, group);
  }
  return [...groups.values()];
}
