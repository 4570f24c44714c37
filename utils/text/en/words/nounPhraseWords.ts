import type { Token } from '@/utils/text/shared/words/tokens';
import { wordSet } from '@/utils/text/shared/words/wordSet';
import { isCalendarWord } from './phraseWords';

export const ARTICLES = wordSet('a an the his her its their our my your this that these those some any every each no');
export const JOINERS = wordSet(
  `of in on at to from for by with without as and or but nor than about into over under between among amid during after before
  since until till through throughout against across along around behind below beneath beside besides beyond despite near off
  onto out outside inside down per toward towards up upon via within because if while when where whereas although though unless whether
  so then thus yet including like unlike versus vs plus except regarding concerning given due
  who whom whose which what why how i you he she it we they me him us them himself herself itself themselves ourselves
  one ones someone anyone everyone everybody anybody nobody somebody something anything everything nothing others both either neither
  is are was were be been being am has have had having do does did will would can could may might must shall should ought
  not never also just only even still already now again once ever often always sometimes soon later earlier ago here there
  too very quite rather almost nearly about perhaps maybe however instead therefore meanwhile moreover indeed
  all more most less least many much few several such other another same else enough further
  worth yes hello please thanks mr mrs ms dr sen rep gov lt col gen jr sr st`,
);
/** No phrase ends with one of these: its noun is yet to come, or it is none. */
export const NEVER_LAST = wordSet(
  `new old former current likely able unable own last next first second third top major big small good bad great high low long
  short late early recent own whole entire certain different similar various possible impossible clear unclear available
  sure true false wrong right ready necessary important public private national federal local foreign political legal illegal
  social economic financial military medical nuclear criminal civil presidential congressional democratic republican american
  chinese russian british israeli iranian european mexican german french islamic muslim jewish christian white black young
  strong weak full free open close difficult easy hard serious significant massive huge large little real special particular
  prior neutral daily weekly alone apart away back down forward ahead together nationwide worldwide overnight abroad online
  well better best worse worst un non co pre anti pro ex so-called two three four five six seven eight nine ten dozen hundred
  thousand million billion trillion percent per cent`,
);
/** What only tells when, or counts without saying what. */
export const TIMES = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tomorrow tonight morning mornings afternoon
  evening night nights noon midnight day days week weeks weekend month months year years hour hours minute minutes second seconds
  decade decades century time times moment a.m p.m am pm`,
);
/** Before one noun these say nothing of it: "own people", "big deal". */
export const WEAK = wordSet(
  `own good big simple different considerable wonderful great best bad worst easy hard real entire whole possible potential various
  certain particular special strong serious significant huge massive large small high low long short next last main key important
  interesting nice similar separate additional further full final recent current early late right wrong true clear
  multiple better single total much giant major minor common usual normal typical first second third federal local`,
);
/** Of these no phrase is made with the name or noun before them alone: "Florida Democratic | lawmakers". */
export const NAMES_KIND =
  /^(?:democratic|chinese|british|french|islamic|jewish|congressional|presidential|federal|european|armed)$/;
/** Nouns that say nothing by themselves. */
export const EMPTY = wordSet(
  `thing things way ways part parts lot lots kind kinds sort sorts case cases fact facts end ends part number numbers place places
  people person man men woman women others reason reasons example examples result results order effect point points side sides
  sense bit piece pieces rest course addition statement statements interview report reports article story news advertisement
  photo image video getty images ap reuters afp matter matters mistake battle line lines word words hand hands surprise question
  questions answer answers issue issues`,
);
/** "family", "Italy", "rally" are no adverbs. */
export const LY_NOUNS =
  /^(?:family|italy|july|supply|reply|rally|ally|bully|assembly|anomaly|monopoly|jelly|belly|fly|butterfly|folly|homily|lily|kelly|billy|emily|sally|lilly|molly|reilly|o'reilly|daily|weekly)$/;
/** Words in "-ing" that are things: "a mass shooting at". */
export const ING_NOUNS =
  /^(?:shooting|hearing|meeting|building|spending|funding|ruling|killing|bombing|briefing|warning|feeling|training|polling|voting|filing|housing|gathering|sentencing|finding|offering|wedding|king|thing|morning|evening|spring|string|ring|wing|beijing|ceiling|painting|parking|hacking|stabbing|trafficking|crossing|farming|fishing|mining|banking|policing|testing|lobbying|messaging|earning|opening|closing|landing|beijing|sibling|stocking|racing|boxing|drawing|writing|engineering|marketing|broadcasting|manufacturing|fracking|wiretapping|gerrymandering|looting|rioting|laundering)s?$/;
/** "weed", "hundred" are no participles. */
export const ED_NOUNS =
  /^(?:seed|need|speed|weed|breed|greed|creed|feed|bed|red|shed|united|allied|armed|hundred|ted|fred|kindred|med|fed|biomed)$/;

/** "Tuesday", "week", and not the "Times". */
export function isTime(token: Token | undefined): boolean {
  return token !== undefined && TIMES.has(token.lower) && (token.text === token.lower || isCalendarWord(token.lower));
}
