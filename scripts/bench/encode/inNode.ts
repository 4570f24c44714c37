import { similarity } from '@/utils/encode/similarity';
import { openEncoder } from '../../shared/openEncoder';
import { type Figures, median, OTHERS, TIMES } from './figures';
import { madeAccount } from './madeAccount';

/** The encoder in this process. */
export async function measureInNode(): Promise<Figures> {
  const [ready, encoder] = await timed(openEncoder);
  const [cold, account] = await timed(() => encoder.encode(madeAccount()));
  const accounts: number[] = [];
  const sevens: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    accounts.push((await timed(() => encoder.encode(madeAccount())))[0]);
    const compare = async () => {
      for (let other = 0; other < OTHERS; other += 1) await similarity(account, account, encoder.multiply);
    };
    sevens.push((await timed(compare))[0]);
  }
  return { ready, cold, account: median(accounts), seven: median(sevens) };
}

async function timed<Value>(act: () => Promise<Value>): Promise<[ms: number, value: Value]> {
  const start = performance.now();
  const value = await act();
  return [performance.now() - start, value];
}
