import type { AskService } from '@/utils/gather/services/service';
import { fetchLimited } from './fetchLimited';

/** No search answers with more; beyond this it is something else. */
const MOST_BYTES = 5_000_000;

/**
 * Sends one request to a service that the reader switched on, without cookies or referrer. Only the host that was asked
 * is told: a redirect would tell the words elsewhere too.
 */
export const askService: AskService = async ({ url, headers, body }) => {
  const limits = { anyStatus: true, mostBytes: MOST_BYTES, accept: () => true, direct: true };
  const answer = await fetchLimited(url, { headers, body, ...limits });
  if (!answer.ok) return { ok: false, failure: answer.failure.problem };
  const { status, bytes } = answer.value;
  return { ok: true, value: { status, text: new TextDecoder().decode(bytes) } };
};
