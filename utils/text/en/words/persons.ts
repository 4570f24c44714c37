import { stem } from './stem';
import { standingStem } from './synonyms';

/** Nouns for one person. */
export const PERSON: ReadonlySet<string> = new Set(
  'man woman boy girl child baby infant toddler teenager teen person victim passenger passerby bystander pedestrian cyclist driver motorist worker employee staffer colleague student pupil teacher soldier officer policeman policewoman firefighter guard gunman suspect robber attacker assailant civilian protester demonstrator journalist reporter resident villager climber hiker tourist patient inmate prisoner pilot sailor crewman miner mother father son daughter wife husband brother sister pirate migrant militant fisherman'.split(
    ' ',
  ),
);

/** Nouns that count people, beside the plurals of those for one; a death or an arrest is that of one person. */
export const PERSONS: ReadonlySet<string> = new Set(
  `
people individuals humans men women males females adults adolescents youths youngsters children kids seniors guys others lives couples strangers newcomers
moms dads parents siblings twins grandchildren relatives cousins heirs widows orphans neighbours neighbors friends companions partners associates guests visitors members
americans citizens inhabitants immigrants refugees settlers dwellers christians muslims jews catholics hindus parishioners worshippers worshipers priests bishops nuns believers followers adherents saints pilgrims
voters delegates deputies senators lawmakers officials democrats republicans conservatives liberals moderates independents politicians candidates contenders nominees appointees constituents donors supporters leaders presidents chairmen governors ministers secretaries ambassadors diplomats aides assistants advisers advisors directors managers bosses speakers dissidents defectors holdouts
justices judges jurors lawyers prosecutors sheriffs detectives witnesses defendants convicts offenders captives detainees fugitives thieves burglars kidnappers smugglers traffickers hijackers brigands raiders gunmen police policemen troopers
troops marines sergeants captains commandos recruits servicemen veterans paratroopers fighters rebels insurgents militiamen terrorists extremists jihadists hostages
activists campaigners marchers organizers organisers participants attendees spectators onlookers callers
doctors nurses physicians technicians engineers researchers experts professors lecturers authors writers editors bloggers actors singers dancers artists musicians clerks contractors farmers fishermen helpers volunteers interns trainees apprentices customers clients shoppers users subscribers viewers readers listeners fans buyers sellers traders dealers owners homeowners landlords tenants taxpayers earners applicants recipients beneficiaries retirees pensioners
players teammates coaches athletes runners riders boxers swimmers divers skiers travelers travellers seafarers crewmembers crewmen
casualties survivors evacuees seekers heroes dead injured wounded deaths fatalities killings murders drownings suicides injuries infections arrests detentions hospitalizations
`
    .trim()
    .split(/\s+/),
);

/** "A mother of 13" tells of her children, "a girl of 13" of her age. */
export const PARENT = /^(?:mother|father|mom|dad|parents?)$/;

/** Bodies that act as one person does, and those who act for them. */
export const BODIES: ReadonlySet<string> = new Set(
  'police army navy military militia regime government administration ministry department agency bureau court company firm bank union party parliament senate congress council committee commission board jury university school church network hospital coalition alliance forces gang squad patrol agent officer official guard'.split(
    ' ',
  ),
);

const STEMS: ReadonlySet<string> = new Set([...PERSON, ...PERSONS].map(stem));

/** Fates that count those whom they befell. */
const FATES = 'missing evacuate rescue infect case hospitalize homeless'.split(' ').map(stem);

const STANDING: ReadonlySet<string> = new Set([...STEMS, ...FATES].map(standingStem));

/** Whether the stem of a group of synonyms stands for people, or for what befell them. */
export function standsForPersons(standing: string): boolean {
  return STANDING.has(standing);
}

/** Whether a noun, by its stem, is one for people. */
export function isPerson(noun: string): boolean {
  return STEMS.has(noun);
}
