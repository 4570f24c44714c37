import { liveQuery } from 'dexie';

/** Runs the query now and again whenever what it read changes, in this page or any other of ours. Returns how to stop. */
export function watch<Value>(query: () => Promise<Value>, onValue: (value: Value) => void): () => void {
  const subscription = liveQuery(query).subscribe({ next: onValue, error: (error) => reportError(error) });
  return () => subscription.unsubscribe();
}
