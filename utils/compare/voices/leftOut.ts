import type { Link } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import type { Naming } from '@/utils/read/voice/naming';
import type { AccountVoice } from '@/utils/read/voices';
import { isSpeechNoun } from '@/utils/text/en/speechVerbs';
import type { Heard, HeardVoice } from './hear';

/** Whether an account was read whole and does not hear a voice, in any way that its words may show. */
export function isLeftOut(voice: HeardVoice, at: number, { sides, heard, links }: Heard): boolean {
  const { account } = sides[at]!;
  if (account.article.extent !== 'full') return false;
  return (
    voice.places.every(({ voice: { naming } }) => {
      if (naming.kind === 'role') return !hearsSuch(heard[at]!, naming);
      return !isTouched(sides[at]!, naming.name.at(-1)!);
    }) && !isToldThere(voice, at, links)
  );
}

/** Whether it hears one of the kind who may be the same: "officials" where another account has "two officials in Delhi". */
function hearsSuch(voices: AccountVoice[], { head, roles }: Naming): boolean {
  const own = modifiersOf(roles, head);
  return voices.some(({ naming }) => {
    if (naming.kind !== 'role') return naming.roles.has(head);
    if (singular(naming.head) !== singular(head)) return false;
    const others = modifiersOf(naming.roles, naming.head);
    return own.length === 0 || others.length === 0 || own.some((word) => others.includes(word));
  });
}

function modifiersOf(roles: Set<string>, head: string): string[] {
  return [...roles].filter((word) => word !== head && !/^(?:former|senior|top|new|local|federal|\d+)$/.test(word));
}

function singular(word: string): string {
  return word.replace(/s$/, '');
}

/** How far behind a name the word stands that tells of its words: "Lee's angry letter", "Lee refused to say". */
const NEAR = 4;

/** Whether a sentence speaks of words of the one so named. */
function isTouched({ account: { tokens } }: Side, name: string): boolean {
  return tokens.some((words) =>
    words.some(
      ({ lower }, at) =>
        lower.replace(/'s?$/, '') === name &&
        words.slice(at + 1, at + 1 + NEAR).some((word) => isSpeechNoun(word.lower)),
    ),
  );
}

/** Whether all that an unnamed voice says is told there too, whoever is credited. */
function isToldThere({ places }: HeardVoice, at: number, links: Link[]): boolean {
  if (places.some(({ voice }) => voice.naming.kind !== 'role')) return false;
  return places.every(({ account, voice }) =>
    voice.sayings.every(({ sentence }) =>
      links.some(({ a, b, score }) => {
        if (score < 0.5) return false;
        const [own, other] = a.account === account ? [a, b] : [b, a];
        return own.account === account && own.sentence === sentence && other.account === at;
      }),
    ),
  );
}
