import { isByline } from './byline';
import { isCaption } from './caption';
import { isHeading } from './heading';

/**
 * "Senator Ida Falk Ida Jane FalkThe Morning Brief: … | Lawmakers dismiss fears … MORE": what a list of links about a person
 * leaves in the text of a page. The first headline stands against the name, "more" in capitals ends the list.
 */
const PASTED = /\p{Lu}\p{Ll}{2,}\p{Lu}[\p{L}'’]*\s[^\n]{10,900}?\sMORE(?![.!?"”])/u;

/** What pages say of themselves: who may print a text, where to write, who helped, when it was changed, how to subscribe. */
const OF_THE_PAGE =
  /\b(?:(?:additional )?reporting by|editing by|send (?:us )?(?:your )?tips to|(?:write to|reached at|contact) .{0,60}(?:\S@\w+|\[email.protected)|for licensing opportunities|without charge to any eligible|all rights reserved|sign up (?:for|to) our|(?:by signing|sign) up (?:here|now|today|you)|subscribe (?:to our|now|today|here)|you (?:may|can) unsubscribe|enter (?:a valid|your) email|select your country|confirm your subscription|get instant access|follow (?:\p{L}+ ){1,3}on (?:twitter|facebook|instagram)|copyright \d{4}|(?:read|learn|find out) more (?:about .{1,80} )?here|(?:read|see) the full (?:\p{L}+ )?(?:report|story|article|text|interview) (?:here|at|on)|visit .{1,60}(?:homepage|website|site) for (?:more|all|further)|read or share this|scroll down (?:for|to)|click here to|(?:in|to|from) your inbox|wherever you (?:get|listen to|find) (?:your )?podcasts|terms (?:&|and) conditions and|may not be (?:published|reproduced)|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|riproduzione riservata)\b|©|無断転載|版权所有|版權所有/iu;

/** The same where it is said at the head of a sentence only: "Updated at 5 p.m.", "Lesen Sie auch". */
const OPENS_OF_THE_PAGE =
  /^\P{L}*(?:(?:last |first )?(?:updated|published)(?: (?:at|on))?:? *\d|this (?:story|article|report|post|piece|column) (?:was|is|has been|will be) (?:\p{L}+ )?(?:updated|corrected|published)|this (?:story|article|report|post|piece|column) (?:(?:first|originally) appeared|contains material|adds|corrects|clarifies|fixes|removes|refiles)\b|(?:an? |the )?(?:previous|earlier|original) version of this (?:story|article|report|post|piece|column)|editor['’]?s['’]? note|update: (?:this )?(?:story|article|report|post)\b|(?:picture|photo|photograph|image|video)s? (?:was |were )?(?:taken|provided|courtesy)\b|watch the (?:\p{L}+ )?video|subscribe\b|e-?mail tips|click here|learn more about\b|view (?:the )?(?:complete|full)\b|see also|more: ?\p{L}|this is (?:a )?(?:breaking|developing) (?:news|story)|check back (?:for|later|soon)|lesen sie (?:auch|hier|mehr)|abonnieren sie|mehr zum thema|zuletzt aktualisiert|(?:à )?lire aussi|abonnez-vous|mis à jour|le[ea] también|suscr[íi]b[ea]|leggi anche|abbonati|iscriviti|関連記事|あわせて読みたい|続きを読む|相关阅读|相關閱讀|延伸阅读|延伸閱讀|责任编辑|責任編輯|点击查看)/iu;

/** "Ida Falk contributed.", "Ida Falk explains.": who made the page or speaks in its film, and nothing of what was said. */
const MAKES_THE_PAGE =
  /^\P{L}*(?:\p{Lu}[\p{L}.'’-]*,? (?:and )?){2,12}(?:contributed(?: (?:additional )?reporting)?|explains|reports|has (?:more|the (?:story|details|latest)))\.?$/u;

/** "Wed May 4 2026 More than …", "Published May 4 2026 A boat lies …": the date of a page or picture, and what stands behind it. */
const OPENS_WITH_PAGE_DATE =
  /^(?:(?:Published|Updated|Posted):?(?: on)? |(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? )?(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?) \d{1,2},? (?:19|20)\d\d (?:at )?(?:\d{1,2}[:.]\d\d ?\S* )?\p{Lu}/u;

/** "Sound off in the comments below!" */
const ASKS_READER =
  /\b(?:in (?:the|our) comments? (?:below|section)|(?:leave|post|share) (?:a|your) comments?|comments? below[.!?]*$)/i;

/** "Dec. 18 - 11:14 pm et", "Sunday, May 4 2026": a day or hour and nothing that happened then. */
const ONLY_WHEN =
  /^(?=\P{N}{0,30}\p{N})\P{L}*(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|at|on|a\.m|p\.m|am|pm|et|est|edt|ct|cst|cdt|pt|pst|pdt|gmt|utc|bst|cet|ist|hkt)(?!\p{L})\P{L}{0,20}){1,9}$/iu;

/** "The case is No. 7-104 Harbour Board v. Holm.", "The case is Holm v. Harbour Board, …": where it may be looked up. */
const NAMES_CASE =
  /^The cases? (?:is|are) (?:No\. ?\d+[-–:]\d|(?:\p{Lu}[\p{L}\p{N}.'’&-]*,? (?:(?:of|the|and|for|ex rel\.) )*){1,9}vs?\. )/u;

/** A headline of another page, and the link to it. */
const ENDS_IN_LINK = /[^\s,] Read more$/;

/** What may be chosen in a form: in no sentence stand so many names in a row. */
const CHOICES = /(?:\p{Lu}[\p{L}.'’-]*\s(?:(?:and|of|the)\s)?){17}\p{Lu}/u;

const NOISE = [
  PASTED,
  OF_THE_PAGE,
  OPENS_OF_THE_PAGE,
  MAKES_THE_PAGE,
  OPENS_WITH_PAGE_DATE,
  ASKS_READER,
  ONLY_WHEN,
  NAMES_CASE,
  ENDS_IN_LINK,
  CHOICES,
];

/** "1." of a list */
const WORD = /\p{L}{2}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether a sentence tells nothing of the story itself, or cannot be read as headlines of others stand in its midst. */
export function isBoilerplate(text: string): boolean {
  const isOfThePage = isHeading(text) || isCaption(text) || isByline(text);
  return !WORD.test(text) || isOfThePage || NOISE.some((pattern) => pattern.test(text));
}
