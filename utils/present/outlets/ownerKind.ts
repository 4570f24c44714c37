import type { Outlet } from '@/utils/model';

/** Who stands behind an outlet, in one vocabulary. */
export type OwnerKind = 'private' | 'public' | 'state' | 'nonprofit' | 'cooperative';

/** Where media that the state pays for are run apart from the government, by law: the BBC, not RT. */
const BROADCASTING_APART = new Set(
  'AT AU BE CA CH CZ DE DK EE ES FI FR GB IE IS IT JP KR LT LV NL NO NZ PT SE TW US'.split(' '),
);
/** A government's own pages, in any country. */
const GOVERNMENT =
  /(?:^|\.)gov?(?:\.|$)|^(?:admin|be|sg)\.ch$|^(?:bundesregierung|politie|knmi|rijksoverheid|korea)\.(?:de|nl|kr)$/;

/** Lists of outlets write owners in many ways: "BBC News, State Funded Media", "Non-Profit", "Trust". */
const WRITTEN: [RegExp, OwnerKind][] = [
  [/public (?:media|agency|broadcaster)/i, 'public'],
  [/cooperative/i, 'cooperative'],
  [/non-?profit|trust$|foundation/i, 'nonprofit'],
  [/private|independent|print media|enterprise/i, 'private'],
];

/** Undefined where no list says it in words that are known. */
export function ownerKind({
  id,
  owner = '',
  country = '',
}: Pick<Outlet, 'id' | 'owner' | 'country'>): OwnerKind | undefined {
  if (/state (?:funded )?media/i.test(owner)) {
    return BROADCASTING_APART.has(country) && !GOVERNMENT.test(id) ? 'public' : 'state';
  }
  return WRITTEN.find(([written]) => written.test(owner))?.[1];
}
