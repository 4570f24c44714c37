import type { Side } from '@/utils/link/side';
import type { Token } from '@/utils/text/shared/words/tokens';
import type { Run } from './utterances';

/** "That means …", "All this puts …", "It would also …": what it is about stands in the sentence before, all of it. */
const OPENS_WITH_STAND_IN =
  /^(?:(?:And|But|So|Still|Yet|Meanwhile|However|Of course|All|Yet all),? )?(?:this|that|it)(?:['’]s)?(?: (?:all|also|alone|now|then|too|never|not|still|only))* (?:is|was|has|had|isn['’]t|wasn['’]t|hasn['’]t|hadn['’]t|(?!series|species|news|gas|always)[a-z]+[^siu\W]s|came|meant|made|left|led|gave|put|drew|took|brought|set|[a-z]{2,}[^\We]ed (?:the|a|an|to|by|in|on|his|her|its|their|that|after|when|many|some|all)|(?:the|a|an|just|not|why|how|because|what|where|when))\b/i;

/** The same of several: "These were …". */
const OPENS_WITH_STAND_INS =
  /^(?:(?:And|But|So|Still|Yet|All),? )?(?:these|those) (?:(?:all|also|now|then|too|still) )*(?:are|were|have|had|aren['’]t|weren['’]t|include|included|suggest|mean|meant|show|showed|come|came|make|made|follow|seem|raise|represent)\b/i;

/** The same where the verb is told by its auxiliary: "It could take …", "That may matter …". */
const OPENS_WITH_AUXILIARY =
  /^(?:(?:And|But|So|Still|Yet),? )?(?:this|that|these|those|it)(?:['’](?:s|ll|d)| (?:also |now |then |still )?(?:may|might|can|could|will|would|should|must|did|does|do|won['’]t|can['’]t|didn['’]t|doesn['’]t))\b/i;

/** "It is unclear whether …", "It took hours to …": what "it" is follows. */
const IT_OF_WHAT_FOLLOWS =
  /^(?:\p{L}+,? )?it(?:(?:['’]s| (?:is|was|remains|seems)) (?:also |not |still |now )?(?:possible|likely|unlikely|clear|unclear|true|certain|uncertain|unknown|no (?:secret|surprise|wonder|coincidence))\b|(?:['’]s| (?:\p{L}+ )?(?:is|was|be|been|remains?|seems?|appears?|turns|takes?|took|looks?|felt|feels))\b[^.;]{0,60}?\b(?:that|whether|how|why|what|who|where|when|if|to|for|as|like|since|before|until)\b)/iu;

/** "The move was …", "Such a claim …", "This idea …": a noun that names what the sentence before tells. */
const OPENS_WITH_SHELL_NOUN =
  /^(?:(?:And|But|So|Still|Yet|However),? )?(?:the|this|that|these|those|such an?|such|both) (?:latest |new |same )?(?:accusation|action|announcement|answer|approach|argument|assertion|change|charge|claim|comment|comparison|conclusion|decision|development|effect|effort|episode|exchange|finding|gesture|idea|incident|measure|move|notion|outcome|practice|prediction|proposal|question|reaction|reason|remark|request|response|result|revelation|shift|situation|statement|step|strategy|suggestion|tactic|tweet|view|warning)s? (?:is|was|are|were|has|have|had|will|would|could|can|may|might|also|came|comes?|drew|draws?|makes?|made|marks?|follow(?:s|ed)|led|leads?|sparked|prompted|triggered|represents?|reflects?|seems?|appears?|\p{L}+ed|ha[sd]n['’]t|wasn['’]t|isn['’]t)\b/iu;

/** The same in other languages: "Das war …", "Cela signifie …", "Eso fue …", "Ciò …", "此举…", "これは…". */
const OPENS_SO_ELSEWHERE =
  /^(?:(?:Das|Dies) (?:ist|war|wäre|wird|würde|wurde|hat|hatte|hätte|kann|könnte|soll|sollte|muss|müsste|dürfte|gilt|galt|bedeutet|bedeutete|heißt|hieß|zeigt|zeigte|macht|machte)(?!\p{L})|(?:Cela|Ceci) |(?:Esto|Eso|Ello) |Ciò |此举|此舉|此事|这(?:是|也|意味|将|将会|让|使)|這(?:是|也|意味|將|讓|使)|(?:これ|それ)(?:は|が|を|に|も|で))/u;

/** "Which in his case means …": the rest of the sentence before. */
const OPENS_WITH_RELATIVE = /^(?:(?:And|But|All of) )?(?:which|whose|whom)\b[^?？]*$/i;

/** Fewer words that tell, with no name, figure, day or quotation among them, say little without what was told before. */
const LEAST_TERMS = 5;
/** Fewer of them say nothing. */
const LEAST_TERMS_ALONE = 4;

const STAND_INS = [
  OPENS_WITH_STAND_IN,
  OPENS_WITH_STAND_INS,
  OPENS_WITH_AUXILIARY,
  OPENS_WITH_RELATIVE,
  OPENS_SO_ELSEWHERE,
];

/** How much sentences lean on what was told before: 'wholly' where a reader who has not read that learns nothing from them. */
export function leaningOf(side: Side, run: Run): 'wholly' | 'partly' | 'not' {
  const { text } = side.account.sentences[run.first]!;
  const terms = termsWithoutDetail(side, run);
  const hasStandIn = STAND_INS.some((pattern) => pattern.test(text)) && !IT_OF_WHAT_FOLLOWS.test(text);
  const hasShellNoun = OPENS_WITH_SHELL_NOUN.test(text);
  if (hasStandIn || terms < LEAST_TERMS_ALONE || (hasShellNoun && terms < Number.POSITIVE_INFINITY)) return 'wholly';
  return hasShellNoun || terms < LEAST_TERMS ? 'partly' : 'not';
}

/** How many words tell; no end of them where a name, figure, day or quotation is told. */
function termsWithoutDetail(side: Side, { first, last }: Run): number {
  let terms = 0;
  for (let at = first; at <= last; at += 1) {
    if (tellsDetail(side, at)) return Number.POSITIVE_INFINITY;
    terms += side.words[at]!.inOrder.length;
  }
  return terms;
}

function tellsDetail({ account, mentions, values }: Side, at: number): boolean {
  const { number, date, quote, attribution } = mentions[at]!;
  if (number.length + date.length + quote.length + attribution.length > 0) return true;
  const { start } = account.sentences[at]!;
  // A first word has a capital anyway: it is a name where it has one elsewhere.
  const isName = (word: Token) => word.start > start || values.some(({ names }) => names.has(word.lower));
  return account.names[at]!.some(isName);
}
