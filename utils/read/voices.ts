import type { Account } from '@/utils/read/account/mention';
import { type Credit, creditsIn, utterancesIn } from '@/utils/read/voice/credits';
import { type Naming, namingOf } from '@/utils/read/voice/naming';
import { personsIn } from '@/utils/read/voice/persons';
import { isOne } from '@/utils/read/voice/same';
import { type Spoken, sayingsOf } from '@/utils/read/voice/sayings';
import { isTitle } from '@/utils/text/en/speech/speakerNouns';
import type { Stance } from '@/utils/text/shared/speech/stance';

/** What a voice says in one place. */
interface Saying {
  /** The sentence that credits it. */
  sentence: number;
  stance: Stance;
  /** The sentences, or the utterances in quotation marks, that are credited there. */
  passages: { start: number; end: number }[];
  quoted: boolean;
}

/** A person or body that one account quotes or credits, however often and under whatever names. */
export interface AccountVoice {
  /** The words that name it: the first that do so in full, with what they say of it. */
  naming: Naming;
  /** All that the account calls it where it speaks. */
  calls: Naming[];
  sayings: Saying[];
}

/** No report hears more. */
const MOST_VOICES = 120;

/** Who speaks in an account, in the order in which they first do. */
export function voicesIn(account: Account): AccountVoice[] {
  const utterances = utterancesIn(account);
  const credits = creditsIn(account, utterances);
  return gather(account, credits, sayingsOf(account, credits, utterances));
}

function gather(account: Account, credits: Credit[], spoken: Spoken[]): AccountVoice[] {
  const persons = personsIn(account);
  const voices: AccountVoice[] = [];
  let last: AccountVoice | undefined;
  for (const [at, credit] of credits.entries()) {
    const saying: Saying = { sentence: credit.sentence, stance: credit.stance, ...spoken[at]! };
    if ('pronoun' in credit.subject) {
      if (last && credit.subject.pronoun !== 'they') last.sayings.push(saying);
      continue;
    }
    const named = namingOf(account, credit.sentence, credit.subject.phrase);
    const naming = fullNaming(named, persons);
    // Who acts beside a quotation may be a law or a storm; a person with a title says what is quoted.
    if (credit.isGuess && !(naming.kind === 'person' && naming.roles.size > 0)) continue;
    if (!isSureName(naming, account)) continue;
    const known = voices.findLast((voice) => isOne(voice.naming, naming));
    if (known) {
      known.sayings.push(saying);
      known.calls.push(named);
    } else if (voices.length < MOST_VOICES) voices.push({ naming, calls: [named], sayings: [saying] });
    const voice = known ?? voices.at(-1);
    if (naming.kind === 'person') last = voice;
  }
  return voices;
}

/** "Supporters" has its capital from the sentence; a name of one word has it elsewhere too. */
function isSureName({ kind, name, sentence, start, end, roles }: Naming, { tokens, names, article }: Account): boolean {
  if (kind !== 'person' || name.length > 1 || roles.size > 0) return true;
  const first = tokens[sentence]!.find(({ kind: one }) => one === 'word');
  if (first?.start !== start) return true;
  const word = article.text.slice(start, end).toLowerCase();
  return names.some((all, at) =>
    all.some((token) => token.lower.startsWith(word) && token !== tokens[at]![0] && token.start !== start),
  );
}

/** "Lee" and "the minister" in full, where the account names one person so. */
function fullNaming(naming: Naming, persons: Map<string, Naming[]>): Naming {
  if (naming.kind === 'role')
    return naming.isNew || !isTitle(naming.head) ? naming : (holderOf(naming, persons) ?? naming);
  const same = persons.get(naming.name.at(-1)!) ?? [];
  const person = same.find((one) => isOne(one, { ...naming, kind: 'person' }));
  return person ?? naming;
}

function holderOf(role: Naming, persons: Map<string, Naming[]>): Naming | undefined {
  const holders = [...persons.values()].flat().filter(({ roles }) => [...role.roles].every((word) => roles.has(word)));
  // The last one named before, else nobody: "the mayor" of a text with two mayors.
  return holders.filter(({ start }) => start < role.start).at(-1);
}
