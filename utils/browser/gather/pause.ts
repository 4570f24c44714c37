/** Between two requests to one host. */
export const PAUSE_MS = 500;

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Whether the browser itself says that there is no network; where it says nothing, there may be one. */
export function isOffline(): boolean {
  return globalThis.navigator?.onLine === false;
}
