import { stem } from './stem';

/** Words that news reports of one event use for each other. The first of a line stands for all; written by hand for this project. */
const GROUPS = `
kill dead die death deadly fatal fatality slay murder perish lose
injure wound hurt injury
employee staff worker staffer personnel workforce
quake earthquake temblor tremor
ship vessel boat craft
police officer cop deputy detective
arrest detain custody capture apprehend
begin start launch commence
end finish conclude close
home house residence
people person
lawyer attorney counsel
pupil student
firm company carrier
fire blaze
crash collision
fall drop slip decline decrease
rise increase climb grow gain
buy purchase acquire acquisition
bid offer
percent percentage share
deal agreement contract pact
approximately about around roughly
building structure
criminal felon convict inmate prisoner
jail prison
attack strike raid assault
shoot shot gun gunman shooter shooting
film movie picture
country nation
child kid youngster
woman female
injured wounded
say tell state add
show reveal disclose
senator sen
president presidential
republican gop
ban prohibit bar forbid
fake fraudulent bogus
charge accuse
win victory beat defeat
game match fight bout
homer homerun
month monthly
storm hurricane cyclone
fund money funding
rate pay
protest demonstration rally
protester demonstrator
vote ballot
poll survey
yesterday today tonight`;

/** Each word with the one that stands for its group. */
const STANDS_FOR: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line) => {
      const [first, ...others] = line.split(' ');
      return others.map((word) => [word, first!] as const);
    }),
);

const STANDING_STEMS = new Map([...STANDS_FOR].map(([word, first]) => [stem(word), stem(first)]));

/** The stem that stands for a stem's group of synonyms. */
export function standingStem(stemmed: string): string {
  return STANDING_STEMS.get(stemmed) ?? stemmed;
}
