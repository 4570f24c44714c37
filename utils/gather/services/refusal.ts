import type { Result } from '@/utils/model';
import type { Problem } from '../problem';
import type { ServiceAnswer } from './service';

/** Why an answer is no answer, or undefined where it is one. */
export function refusalOf({ status }: ServiceAnswer): Problem | undefined {
  if (status === 429) return { is: 'tooManyRequests' };
  if (status === 401 || status === 403) return { is: 'keyRefused' };
  return status >= 200 && status < 300 ? undefined : { is: 'status', status };
}

export const failed = (failure: Problem): Result<never, Problem> => ({ ok: false, failure });
