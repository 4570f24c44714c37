import { PERSON, PERSONS } from '../words/persons';
import { isRoleNoun } from '../words/roleNouns';

/** People and bodies that news credits, beside those that `persons` and `roleNouns` hold. */
const SPEAKERS = new Set(
  `official officials source sources aide aides critic critics expert experts witness witnesses authority authorities police
  prosecutors prosecution defense group groups agency agencies department departments ministry company companies firm firms
  government governments administration campaign committee council party union association organization organisation
  organizations organisations office team family embassy military army regime opposition board commission coalition network
  newspaper magazine tabloid outlet outlets media bank university college church foundation institute center centre bureau
  service executive executives ceo strategist pollster analyst analysts observer observers insider insiders ally allies
  opponent opponents advocate advocates adviser advisor historian scholar scholars economists veteran survivor operator
  billionaire mogul nominee candidate whistleblower activist lawmaker lawmakers delegation panel watchdog charity
  investigators detectives diplomat diplomats envoy negotiator negotiators commander commanders general marshal ranger lady
  pope king queen prince princess star actor actress singer rapper comedian pundit commentator columnist commentators providers provider users startups businesses families survivors blogger filmmaker
  producer designer chef entrepreneur founder cofounder investor investors trader traders vendor retailer maker makers
  airline carrier utility manufacturer giant think-tank lobby caucus ngo un nonprofit publisher broadcaster operative staff
  staffer staffers employee employees workers protesters people person man woman republicans democrats conservatives
  liberals progressives leadership leaders politician scientist scientists mediator plaintiff plaintiffs defendant
  defendants juror jurors tribunal assembly speaker whip premier chancellor monarch deputy undersecretary treasurer
  administrator superintendent principal trustee regents trustees dean provost chaplain rabbi imam cleric monk
  ombudsman auditor inspector epidemiologist virologist immunologist surgeon paramedic medic responders rescuers
  israel counselor counsellor`.split(/\s+/),
);

/** Documents that may be credited as the source: "according to a police report". */
const DOCUMENTS =
  /^(?:reports?|documents?|records?|filings?|complaint|lawsuit|suit|indictment|affidavit|statement|study|survey|poll|polls|data|transcript|memo|letter|email|emails|release|analysis|review|figures|estimates|testimony|account|accounts|website|notice|ruling|order|text)$/;

/** "Mr.", "former", "House Majority Leader": words before a name that are none of it. */
const TITLES = new Set(
  `mr mrs ms miss dr sen sens rep reps gov govs lt gen col sgt capt maj adm cpl det insp supt prof rev hon atty president vice senator
  congressman congresswoman representative governor mayor minister prime premier secretary ambassador chairman chairwoman
  chairperson chair director chief spokesman spokeswoman spokesperson attorney general sheriff deputy officer inspector
  detective commissioner sergeant lieutenant captain colonel admiral professor coach reverend pastor bishop archbishop
  pope king queen prince princess speaker leader whip democrat democratic republican gop former acting counsel analyst
  correspondent manager executive ceo commander superintendent lord lady sir majority minority judge justice press
  undersecretary assistant adviser advisor strategist host anchor foreign chancellor father sister brother special agent major
  user nominee candidate economist lawyer prosecutor trooper ranger marshal`.split(/\s+/),
);

export function isSpeakerNoun(word: string): boolean {
  const plain = word.replace(/'s?$/, '');
  if (PERSONS.has(`${plain}s`)) return true;
  return SPEAKERS.has(plain) || PERSON.has(plain) || PERSONS.has(plain) || isRoleNoun(plain);
}

export function isDocument(word: string): boolean {
  return DOCUMENTS.test(word);
}

export function isTitle(word: string): boolean {
  return TITLES.has(word);
}

/** Capitalised words that make the name of a body, not of a person. */
const BODIES =
  /^(?:house|senate|congress|committee|department|ministry|party|union|university|college|school|institute|institution|association|organi[sz]ation|council|commission|court|office|agency|bureau|bank|group|company|corp|corporation|inc|co|ltd|llc|news|times|post|journal|tribune|herald|gazette|magazine|radio|network|television|tv|press|police|army|navy|force|forces|guard|center|centre|foundation|fund|society|league|federation|coalition|alliance|project|campaign|administration|government|state|states|nations|kingdom|republic|city|county|board|authority|service|services|administration|observatory|watch|international|america|media|church|hospital|airlines|motors|industries|technologies|caucus|action|democrats|republicans|chamber|centers|campaign|observatory|academy|museum|commerce|club|staff|cabinet|pentagon|kremlin|reserve)$/;

export function isBodyWord(word: string): boolean {
  return BODIES.test(word);
}
