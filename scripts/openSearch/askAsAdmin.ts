import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { logInOf } from './users';

/** What answers at a node, as the cluster's own administrator. */
export function askAsAdmin(
  { url, certificate }: { url: string; certificate: string },
  method: string,
  path: string,
  body?: object,
): Promise<{ status: number; json: Record<string, unknown> }> {
  const headers = { 'content-type': 'application/json' };
  const options = { method, headers, ca: readFileSync(certificate), auth: logInOf('admin'), timeout: 30_000 };
  return new Promise((resolve, reject) => {
    const asked = request(`${url}${path}`, options, (answer) => {
      let text = '';
      answer.on('data', (part) => {
        text += part;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, json: parse(text) }));
    });
    asked.on('timeout', () => asked.destroy(new Error(`no answer from ${url}`)));
    asked.on('error', reject);
    asked.end(body && JSON.stringify(body));
  });
}

/** Refusals of the security plug-in are no JSON. */
function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
