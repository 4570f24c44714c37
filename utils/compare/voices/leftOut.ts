import { linksTo } from '@/utils/compare/facts/linksTo';
import type { Link } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import type { Naming } from '@/utils/read/voice/naming';
import type { AccountVoice } from '@/utils/read/voices';
import { isSpeechNoun } from '@/utils/text/en/speech/speechVerbs';
import { PERSON } from '@/utils/text/en/words/persons';
import { isRoleNoun } from '@/utils/text/en/words/roleNouns';
import type { Heard, HeardVoice } from './hear';

/** Whether an account was read whole and does not hear a voice, in any way that its words may show. */
export function isLeftOut(voice: HeardVoice, at: number, { sides, heard, links }: Heard): boolean {
  const { account } = sides[at]!;
  if (account.article.extent !== 'full' || quotesNobody(sides[at]!, heard[at]!)) return false;
  return (
    voice.places.every(({ voice: { naming } }) => {
      if (naming.kind === 'role') return !pointsBack(naming) && !hearsSuch(heard[at]!, naming);
      return !isTouched(sides[at]!, naming.name.at(-1)!);
    }) && !isToldThere(voice, at, links)
  );
}

/** Known without a word more: "the army". */
const KNOWN = /^(?:army|police|government|regime|military|opposition|authorities|prosecution|defense)$/;

/** Quotations in a row that nobody is credited with, as below a video: who speaks there cannot be known. */
const MOST_UNCREDITED = 3;

function quotesNobody({ values }: Side, voices: AccountVoice[]): boolean {
  const isAnyQuoted = voices.some(({ sayings }) => sayings.some(({ quoted }) => quoted));
  return !isAnyQuoted && values.filter(({ quotes }) => quotes).length > MOST_UNCREDITED;
}

/** "the expert", "the French leader": somebody told of before, by words that name nobody here. */
function pointsBack({ isNew, roles, head }: Naming): boolean {
  return (
    !isNew && !KNOWN.test(head) && (roles.size === 1 || (roles.size === 2 && (isRoleNoun(head) || PERSON.has(head))))
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
    voice.sayings.every(({ sentence }) => linksTo(at, { account, sentence }, links).some(({ score }) => score >= 0.5)),
  );
}
