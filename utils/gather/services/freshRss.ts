import type { Result } from '@/utils/model';
import type { Problem } from '../problem';
import type { Query } from '../query';
import { type Found, failed, foundItems, refusalOf } from './found';
import { at, listAt, parseJson, textAt } from './json';
import { type AskService, below, patternOf, type Service, type ServiceSettings } from './service';

/** The reader's own FreshRSS, by its Google Reader interface, which cannot search: what is new is filtered here. */
export const freshRss: Service = {
  id: 'freshRss',
  name: 'FreshRSS',
  wordless: true,
  fields: [{ name: 'base' }, { name: 'user' }, { name: 'password', secret: true }],
  spacing: 500,
  hosts: ({ base }) => patternOf(base),
  async search(query, settings, ask, now) {
    if (patternOf(settings.base).length === 0) return failed({ is: 'needsAddress' });
    const token = await logIn(settings, ask);
    if (!token.ok) return token;
    const ot = String(Math.floor(query.since / 1000));
    const url = below(settings.base, '/api/greader.php/reader/api/0/stream/contents/reading-list', {
      output: 'json',
      n: '200',
      ot,
    });
    const answer = await ask({ url, headers: { authorization: `GoogleLogin auth=${token.value}` } });
    if (!answer.ok) return answer;
    const refusal = refusalOf(answer.value);
    if (refusal) return failed(refusal);
    const entries = listAt(parseJson(answer.value.text), 'items').map(toFound);
    return {
      ok: true,
      value: foundItems(
        entries.filter((entry) => tellsOf(entry, query)),
        now,
      ),
    };
  },
};

async function logIn(
  { base, user = '', password = '' }: ServiceSettings,
  ask: AskService,
): Promise<Result<string, Problem>> {
  const answer = await ask({
    url: below(base, '/api/greader.php/accounts/ClientLogin'),
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ Email: user, Passwd: password }).toString(),
  });
  if (!answer.ok) return answer;
  const token = /^Auth=(\S+)$/m.exec(answer.value.text)?.[1];
  return token === undefined ? failed(refusalOf(answer.value) ?? { is: 'noLogIn' }) : { ok: true, value: token };
}

function toFound(entry: unknown): Found {
  const seconds = at(entry, 'published');
  return {
    link: textAt(listAt(entry, 'canonical')[0], 'href') ?? textAt(listAt(entry, 'alternate')[0], 'href'),
    title: textAt(entry, 'title'),
    summary: textAt(entry, 'summary', 'content'),
    published: typeof seconds === 'number' ? new Date(seconds * 1000).toISOString() : undefined,
    outlet: textAt(entry, 'origin', 'title'),
  };
}

function tellsOf({ title = '', summary = '' }: Found, { terms }: Query): boolean {
  const words = `${title} ${summary}`.toLowerCase();
  return terms.some((term) => words.includes(term.toLowerCase()));
}
