import { at, listAt, parseJson, textAt } from '../decode/json';
import type { Problem } from '../problem';
import { refusalOf } from './refusal';
import { below, patternOf, type ServiceAnswer, type ServiceRequest, type ServiceSettings } from './service';

export const isSetUp = ({ base, index }: ServiceSettings) => patternOf(base).length > 0 && Boolean(index);

export function post(
  settings: ServiceSettings,
  action: string,
  body: string,
  type = 'application/json',
): ServiceRequest {
  const { base, index = '', authorization } = settings;
  return {
    url: below(base, `/${encodeURIComponent(index)}/${action}`),
    method: 'POST',
    headers: { 'content-type': type, ...(authorization ? { authorization: headerOf(authorization) } : {}) },
    body,
  };
}

/** "name:password" as the header that it stands for; what is a header already stays. */
function headerOf(authorization: string): string {
  const typed = authorization.trim();
  if (!typed.includes(':') || /^\w+ /.test(typed)) return typed;
  return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(typed)))}`;
}

/** Why an answer is no answer, in the server's own words where it has any, or undefined where it is one. */
export function indexRefusal(answer: ServiceAnswer): Problem | undefined {
  const refusal = refusalOf(answer);
  // A wrong password needs no words of the server, and gets none that help.
  if (refusal === undefined || answer.status === 401) return refusal;
  const words = reasonIn(parseJson(answer.text));
  return words === undefined ? refusal : { is: 'says', words };
}

/** The reason at the root: "all shards failed" says nothing, "No mapping found for [date]" does. */
function reasonIn(answer: unknown): string | undefined {
  const root = listAt(answer, 'error', 'root_cause')[0];
  const shard = at(listAt(answer, 'error', 'failed_shards')[0], 'reason');
  return (
    textAt(root, 'reason') ?? textAt(shard, 'reason') ?? textAt(answer, 'error', 'reason') ?? textAt(answer, 'error')
  );
}
