import { isCaption } from './caption';
import { isHeading } from './heading';

/**
 * "Senator Ida Falk Ida Jane FalkThe Morning Brief: … | Lawmakers dismiss fears … MORE": what a list of links about a person
 * leaves in the text of a page. The first headline stands against the name, "more" in capitals ends the list.
 */
const PASTED = /\p{Lu}\p{Ll}{2,}\p{Lu}[\p{L}'’]*\s[^\n]{10,900}?\sMORE(?![.!?"”])/u;

/** What pages say of themselves: who may print a text, where to write, who helped, when it was changed, how to subscribe. */
const OF_THE_PAGE =
  /\b(?:(?:additional )?reporting by|editing by|send (?:us )?(?:your )?tips to|(?:write to|reached at|contact) .{0,60}\S@\w+|for licensing opportunities|without charge to any eligible|all rights reserved|sign up (?:for|to) our|(?:by signing|sign) up (?:here|now|today|you)|subscribe (?:to our|now|today|here)|you (?:may|can) unsubscribe|enter (?:a valid|your) email|select your country|confirm your subscription|get instant access|follow (?:\p{L}+ ){1,3}on (?:twitter|facebook|instagram)|copyright \d{4}|may not be (?:published|reproduced)|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|riproduzione riservata)\b|©|無断転載|版权所有|版權所有/iu;

/** The same where it is said at the head of a sentence only: "Updated at 5 p.m.", "Lesen Sie auch". */
const OPENS_OF_THE_PAGE =
  /^\P{L}*(?:(?:last |first )?(?:updated|published)(?: (?:at|on))?:? *\d|this (?:story|article|report|post|piece|column) (?:was|is|has been|will be) (?:\p{L}+ )?(?:updated|corrected|published)|click here|see also|more: ?\p{L}|this is (?:a )?(?:breaking|developing) (?:news|story)|check back (?:for|later|soon)|lesen sie (?:auch|hier|mehr)|mehr zum thema|zuletzt aktualisiert|(?:à )?lire aussi|abonnez-vous|mis à jour|le[ea] también|suscr[íi]b[ea]|leggi anche|abbonati|iscriviti|関連記事|あわせて読みたい|続きを読む|相关阅读|相關閱讀|延伸阅读|延伸閱讀|责任编辑|責任編輯|点击查看)/iu;

/** A headline of another page, and the link to it. */
const ENDS_IN_LINK = /[^\s,] Read more$/;

/** What may be chosen in a form: in no sentence stand so many names in a row. */
const CHOICES = /(?:\p{Lu}[\p{L}.'’-]*\s(?:(?:and|of|the)\s)?){17}\p{Lu}/u;

const NOISE = [PASTED, OF_THE_PAGE, OPENS_OF_THE_PAGE, ENDS_IN_LINK, CHOICES];

/** "1." of a list */
const WORD = /\p{L}{2}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether a sentence tells nothing of the story itself, or cannot be read as headlines of others stand in its midst. */
export function isBoilerplate(text: string): boolean {
  return !WORD.test(text) || isHeading(text) || isCaption(text) || NOISE.some((pattern) => pattern.test(text));
}
