import type { Result } from '@/utils/model';
import { at, listAt, parseJson, textAt } from '../decode/json';
import type { Problem } from '../problem';
import type { Query } from '../query';
import { type Hit, itemsOf } from './hits';
import { failed, refusalOf } from './refusal';
import { type AskService, below, patternOf, type Service, type ServiceSettings } from './service';

/** Entries come with their whole text: so many are a few megabytes at most, and fewer where they are longer. */
const A_PAGE = 200;
const A_SMALL_PAGE = 20;
/** Entries of a week in a well-filled reader; more are not looked through for one story. */
const MOST_PAGES = 25;

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
    const found: Hit[] = [];
    let from: string | undefined;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const answer = await readPage(settings.base, token.value, query.since, from, ask);
      if (!answer.ok) return answer;
      const entries = listAt(answer.value, 'items').map(toHit);
      found.push(...entries.filter((entry) => tellsOf(entry, query)));
      from = textAt(answer.value, 'continuation');
      if (from === undefined || entries.length === 0) break;
    }
    return { ok: true, value: itemsOf(found, now) };
  },
};

/** The entries after `from`, the newest first; where a page of them is too large, a smaller one. */
async function readPage(
  base: string | undefined,
  token: string,
  since: number,
  from: string | undefined,
  ask: AskService,
): Promise<Result<unknown, Problem>> {
  const request = (entries: number) => ({
    url: below(base, '/api/greader.php/reader/api/0/stream/contents/reading-list', {
      output: 'json',
      n: String(entries),
      ot: String(Math.floor(since / 1000)),
      ...(from === undefined ? {} : { c: from }),
    }),
    headers: { authorization: `GoogleLogin auth=${token}` },
  });
  let answer = await ask(request(A_PAGE));
  if (!answer.ok && answer.failure.is === 'tooLarge') answer = await ask(request(A_SMALL_PAGE));
  if (!answer.ok) return answer;
  const refusal = refusalOf(answer.value);
  return refusal ? failed(refusal) : { ok: true, value: parseJson(answer.value.text) };
}

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

function toHit(entry: unknown): Hit {
  const seconds = at(entry, 'published');
  return {
    link: textAt(listAt(entry, 'canonical')[0], 'href') ?? textAt(listAt(entry, 'alternate')[0], 'href'),
    title: unfold(textAt(entry, 'title')),
    summary: textAt(entry, 'summary', 'content') ?? textAt(entry, 'content', 'content'),
    published: typeof seconds === 'number' ? new Date(seconds * 1000).toISOString() : undefined,
    outlet: unfold(textAt(entry, 'origin', 'title')),
  };
}

/** FreshRSS writes "Fish ＆ chips" and "5 ＜ 6" with full-width signs, as some of its clients take plain ones for HTML. */
function unfold(text: string | undefined): string | undefined {
  return text?.replace(/[＆＜＞]/g, (sign) => `&#${sign.charCodeAt(0) - 0xfee0};`);
}

function tellsOf({ title = '', summary = '' }: Hit, { terms }: Query): boolean {
  const words = `${title} ${summary}`.toLowerCase();
  return terms.some((term) => words.includes(term.toLowerCase()));
}
