/** What is measured in a page of the built extension; the Worker stays on `window.encoder` until it is ended. */
export interface PageTimes {
  ready: number;
  cold: number;
  accounts: number[];
  sevens: number[];
}

/** Starts the extension's Worker and times it. Runs in the page, so it can use nothing from outside. */
export async function timeWorker({ account, times, others }: { account: string[]; times: number; others: number }) {
  const worker = new Worker('/encoder.js');
  Object.assign(window, { encoder: worker });
  const ask = (task: string, asks: object): Promise<{ ms: number; value: unknown[] }> => {
    const start = performance.now();
    return new Promise((resolve, reject) => {
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.onmessage = ({ data: { result } }) => {
        // It says that it is still at it.
        if (result === undefined) return;
        if (result.ok) resolve({ ms: performance.now() - start, value: result.value });
        else reject(new Error(result.failure.is));
      };
      worker.postMessage({ id: 1, task, asks });
    });
  };
  const { ms: ready } = await ask('encode', { sentences: ['One.'] });
  const { ms: cold, value } = await ask('encode', { sentences: account });
  const [accounts, sevens]: [number[], number[]] = [[], []];
  for (let time = 0; time < times; time += 1) {
    accounts.push((await ask('encode', { sentences: account })).ms);
    const asks = { account: value, others: Array(others).fill(value) };
    sevens.push((await ask('compare', asks)).ms);
  }
  return { ready, cold, accounts, sevens };
}

/** Ends the Worker, as its owner does when it had nothing to do for a while. */
export function endWorker(): void {
  (window as unknown as { encoder: Worker }).encoder.terminate();
}
