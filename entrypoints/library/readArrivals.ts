import { findAccounts } from '@/utils/browser/store/accounts';
import { allArrivals } from '@/utils/browser/store/arrivals';
import type { ArrivalFacts } from '@/utils/present/library/arrivalsView';

/** What came in on kept stories and followed topics, with what is known of each report. */
export async function readArrivals(): Promise<ArrivalFacts[]> {
  const rows = await allArrivals();
  const accounts = await findAccounts([...new Set(rows.map(({ item }) => item))]);
  const known = new Map(accounts.map((account) => [account.id, account]));
  return rows.flatMap(({ about, item, seenAt }) => {
    const account = known.get(item);
    return account ? [{ about, account, seen: seenAt !== undefined }] : [];
  });
}
