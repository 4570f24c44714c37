import { isAttached, isHyphen } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';

/**
 * What news calls the same people, acts and things in words that take sides. A line is one such thing; between `|` stand
 * the ways to see it, and words of one way say the same. Mere synonyms ("said", "told") have no place here. A word stands
 * for its plural too ("rioter"), a blank for a hyphen and the reverse.
 */
const THINGS = `
pro-life, pro-lifer, right-to-life | anti-abortion, antiabortion, abortion opponent, abortion foe
pro-choice, abortion rights, abortion-rights, reproductive rights | pro-abortion, abortion advocate
unborn child, unborn children, unborn baby, unborn babies, preborn | fetus, foetus, fetuses, embryo
late-term abortion | later abortion, abortions after, abortion after
illegal alien, illegal immigrant, illegals, illegal migrant | undocumented immigrant, undocumented migrant, unauthorized immigrant, undocumented people, undocumented worker | dreamer, young immigrant, young men and women
illegal alien, illegal immigrant, illegal migrant | asylum seeker, asylum-seeker, refugee
illegal immigration, illegal crossing | unauthorized immigration, irregular migration, undocumented immigration
riot, rioting, mayhem, looting | protest, demonstration, rally, unrest
rioter, looter, mob, agitator, thug, vandal | protester, protestor, demonstrator, activist
rioter, looter, mob, thug | people, crowd, group
terrorist, jihadist, islamist | militant, gunman, gunmen, fighter, insurgent, rebel, attacker, guerrilla
terror-prone, terrorist-harboring | majority-muslim, muslim-majority, predominantly muslim, mostly muslim
terror attack, terrorist attack, act of terror, act of terrorism, terrorism | shooting, bombing, stabbing
regime | government, administration
rebel-held, rebel-controlled | opposition-held, opposition-controlled | militant-held, terrorist-held
civilian | people, person
muslim ban | travel ban, travel restriction
border wall | border fence, border fencing, border barrier
anti-gay, anti-lgbt, anti-lgbtq, anti-transgender | religious freedom, religious liberty, religious-freedom
gun control | gun safety, gun-safety | gun rights, gun confiscation, gun grab
assault weapon, assault rifle, assault-style | semi-automatic, semiautomatic, modern sporting
far-right, alt-right, extremist, white supremacist, white nationalist, neo-nazi, hate figure | conservative, right-wing, nationalist
far-left, radical left, leftist, socialist | progressive, liberal, left-leaning
dangerous individual | far-right figure, hate figure
climate crisis, climate emergency | climate change, global warming
torture, tortured, torturing | enhanced interrogation, harsh interrogation
lie, lied, lying | mislead, misled, misleading, misstated, misspoke, misstatement
fired, ousted, pushed out, forced out, dismissed, sacked, axed, ouster, firing | resigned, resignation, stepped down, stepping down, step down, asked to resign, departure, departed, leaving, left his post, left the post
kicked out, expelled, banned, disinvited, blacklisted | excluded, not invited, left out
lashed out, slammed, blasted, ripped, bashed, tore into, attacked, excoriated | criticized, criticised, questioned, disagreed with
slammed, blasted, ripped, bashed, trashed | mocked, joked, one-liner, poked fun, teased
smear, smeared, smearing | criticism, criticized
tirade, rant, screed, outburst, meltdown | speech, remarks, statement, address, read aloud
amnesty | program, programme, protection, legal status, path to citizenship, pathway to citizenship
massacre, slaughter, carnage, bloodbath | attack, shooting, killing
executed, execution, executing, murdered, murder, murdering, assassinated, assassination, lynched, lynching | killed, slain, died, dies, shot dead, death
genocide, ethnic cleansing | violence, crackdown, conflict, persecution
concentration camp, detention camp | re-education camp, vocational center, vocational training, detention center, detention facility
spying, spied, spy, wiretap, wiretapped, wiretapping | surveillance, surveilled, monitoring, monitored, informant
witch hunt, witch-hunt, hoax | investigation, probe, inquiry
coup | impeachment, ouster, transition, removal
hush money, hush-money, payoff | payment, settlement
racist | racially charged, racially-charged, racially tinged, controversial, offensive, insensitive, xenophobic, incendiary, inflammatory
rape, raped, raping | sexual assault, sexually assaulted, sexual misconduct, inappropriate treatment, inappropriate behavior
sexual assault, sexually assaulted, groped | inappropriate touching, touched inappropriately, inappropriately touched, unwanted touching, misconduct
sexual harassment | inappropriate behavior, misconduct, impropriety
conspiracy theory, conspiracy theories | theory, theories
invasion, invaded, invading, aggression | operation, intervention, incursion
occupied | disputed, captured, seized, annexed
annexed, annexation, annex, land grab | took control, incorporated, reunified
tax cuts for the rich, tax cuts for the wealthy | tax cut, tax reform
slush fund | relief fund, fund, loan program
stolen, stole, theft, hacked | leaked, obtained, leak
leaker, traitor | whistleblower, whistle-blower
dictator, strongman, despot, tyrant | leader, president, ruler
cop-involved, officer-involved, police-involved | police killing, killed by police, killing by police
beat, beaten, beating, clubbed, brutalized | scuffled, scuffling, scuffle, scrapping, clashed, clashing, clash, clashes, pushed, shoved, confronted, confrontation
sham, charade, circus, farce | hearing, trial, endorsement
impossible | difficult, hard, harder
treason, treasonous, traitor | pro-slavery, confederate
false claim, baseless claim, unfounded claim, falsely claimed | claim, claimed
threatened, threat | warned, warning
backflip, flip-flop, caved, cave, capitulated, capitulation, surrendered, about-face, bowed | compromise, compromised, agreed, deal, agreement, reversed, reversal
dirty trickster, operative, henchman, fixer | adviser, advisor, ally, confidant, aide, lawyer, friend, consultant
blunder, gaffe | mistake, error, remark
`;

/** A word that takes a side, or stands where another would. */
export interface WeightedWord {
  /** Which thing it means; words of two ways to see one thing stand against each other. */
  thing: number;
  way: number;
  start: number;
  end: number;
}

interface Entry {
  words: string[];
  thing: number;
  way: number;
}

const ENTRIES: Entry[] = THINGS.trim()
  .split('\n')
  .flatMap((line, thing) =>
    line.split('|').flatMap((phrases, way) =>
      phrases.split(',').flatMap((phrase) => {
        const words = phrase.trim().split(/[ -]/);
        const plural = [...words.slice(0, -1), `${words.at(-1)}s`];
        return [words, plural].map((one) => ({ words: one, thing, way }));
      }),
    ),
  );

const BY_FIRST_WORD = new Map<string, Entry[]>();
for (const entry of ENTRIES) {
  const first = entry.words[0]!;
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), entry]);
}

/** The words of a sentence that take sides, in order. */
export function weightedWords(tokens: Token[]): WeightedWord[] {
  const plain = tokens.filter((_, at) => !isJoint(tokens, at));
  return plain.flatMap((first, at) =>
    (BY_FIRST_WORD.get(first.lower) ?? []).flatMap(({ words, thing, way }) => {
      const last = plain[at + words.length - 1];
      const stands = words.every((word, offset) => plain[at + offset]?.lower === word);
      return stands && last && isApart(tokens, first, last) ? [{ thing, way, start: first.start, end: last.end }] : [];
    }),
  );
}

/** The hyphen of "pro-life" */
function isJoint(tokens: Token[], at: number): boolean {
  return isHyphen(tokens, at) && isAttached(tokens, at) && isAttached(tokens, at + 1);
}

/** Not the "riot" of "anti-riot" or "riot-torn". */
function isApart(tokens: Token[], first: Token, last: Token): boolean {
  return !isJoint(tokens, tokens.indexOf(first) - 1) && !isJoint(tokens, tokens.indexOf(last) + 1);
}
