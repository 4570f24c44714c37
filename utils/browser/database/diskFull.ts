/** Whether a write failed since there is no space left; within a transaction the database wraps the browser's error. */
export function isDiskFull(error: unknown): boolean {
  const { name, inner } = error as Error & { inner?: Error };
  return name === 'QuotaExceededError' || inner?.name === 'QuotaExceededError';
}
