/** Between two requests to one host. */
export const PAUSE_MS = 500;

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
