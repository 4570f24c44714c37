import type { AskService } from '@/utils/gather/services/service';
import { fetchLimited } from './gather/fetchLimited';

/** No search answers with more; beyond this it is something else. */
const MOST_BYTES = 5_000_000;

/**
 * Sends one request to a service that the reader switched on, without cookies or referrer. Only the host that was asked
 * may answer: one that leads elsewhere would tell the words there too.
 */
export const askService: AskService = async ({ url, headers, body }) => {
  const accept = (other: string) => new URL(other).host === new URL(url).host;
  const answer = await fetchLimited(url, { headers, body, anyStatus: true, mostBytes: MOST_BYTES, accept });
  if (!answer.ok) return { ok: false, failure: answer.failure.sentence };
  const { status, bytes } = answer.value;
  return { ok: true, value: { status, text: new TextDecoder().decode(bytes) } };
};
