import { BadInput } from './badInput';

/** News pages are far smaller; anything above is no page to read. */
const MOST_BYTES = 8_000_000;
const LONGEST_MS = 20_000;

/** The HTML at a live address, bounded in bytes and time. */
export async function fetchPage(url: string): Promise<string> {
  if (!URL.canParse(url)) throw new BadInput('not a web address');
  const answer = await fetch(url, { signal: AbortSignal.timeout(LONGEST_MS), headers: { accept: 'text/html' } }).catch(
    (error: Error) => {
      throw new BadInput(`no answer: ${error.message}`);
    },
  );
  if (!answer.ok) throw new BadInput(`answered ${answer.status}`);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of answer.body ?? []) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new BadInput(`larger than ${MOST_BYTES / 1_000_000} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
