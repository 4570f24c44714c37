import type { Sentence } from '@/utils/text/shared/words/sentences';

/** Only in the opening of a text is a place alone one; a speaker of a transcript, "FALK — No.", stands anywhere. */
const OPENING = 5;

const CITY = "\\p{Lu}[\\p{Lu}.'’]+(?:[ -]\\p{Lu}[\\p{Lu}.'’]+){0,3}";
const CITIES = `${CITY}(?:/${CITY}){0,3}`;
/** "New Delby/Tarn", written as names are. */
const NAMES = "\\p{Lu}[\\p{L}.'’-]+(?:[ /]\\p{Lu}[\\p{L}.'’-]+){0,3}";
/** ", D.C.", ", Calif.", ", United Arab Emirates" */
const STATE = "(?:, (?:\\p{Lu}[\\p{L}.'’]+ ?){1,3})";
/** ", May 5", ", 12 juin", ", Monday" */
const DAY =
  '(?:, ?(?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2}\\.? \\p{L}{3,9}\\.?|\\p{Lu}\\p{Ll}+day))?(?:, (?:19|20)\\d\\d)?';
const AGENCIES =
  'AP|AFP|Reuters|UPI|dpa|DPA|ANSA|EFE|AAP|PTI|IANS|ANI|CNN|CP|PA|Xinhua|Kyodo|Bloomberg|TASS|Tass|Interfax|SID|KNA|epd|APA|The Associated Press|Associated Press|The Canadian Press|Agence France-Presse|Thomson Reuters Foundation';
const AGENCY = `\\((?:${AGENCIES})(?:/\\p{L}+)?\\)`;
const DASH = '\\s?(?:\\.?[—–]|\\.?--|\\.?-(?= ))\\s*';
/** Not that of "US–China" or "AK—47": nothing but a place stands before it. */
const LOOSE_DASH = `(?:${DASH}(?<=\\s)|\\s[—–]|—(?!\\d)|--)`;
const BEGINS = '(?=["“‘«„\'’$€£¥]?[\\p{Lu}\\p{N}])';

/** "LONDON (Reuters) - ", "Berlin (dpa) – ", "(CNN)": an agency is named. Behind a name in small letters "(PA)" alone may be a state. */
const BY_AGENCY = new RegExp(
  `^(?:(?:${CITIES}${STATE}?${DAY} ?)?${AGENCY}(?:${DASH}|\\s*)|${NAMES}${STATE}?${DAY} ?${AGENCY}${DASH})${BEGINS}`,
  'u',
);
/** Bodies whose name is as long as a town's. */
const BODIES = 'NATO|OPEC|NASA|FIFA|UEFA|IAEA|ASEAN|UNICEF|UNESCO|COVID|AIDS|BREXIT';
/** A town's name in capitals has four letters or two words; "U.S." and "JFK" are none. */
const TOWN = `(?!(?:${BODIES})(?!\\p{L}))(?=\\p{Lu}{4}|[\\p{Lu}.'’]+ \\p{Lu})`;
/** "WASHINGTON, D.C. -- ", "TARN (Coast News) - ": a place in capitals, and who reports from there. */
const BY_PLACE = new RegExp(
  `^(?:${CITIES}${STATE}${DAY}(?: ?\\([^()\\n]{2,40}\\))?${DASH}|${TOWN}${CITIES}${DAY}(?: ?\\([^()\\n]{2,40}\\))?${LOOSE_DASH}\\s*)${BEGINS}`,
  'u',
);
/** "新华社北京5月1日电", "【ワシントン共同】" */
const ELSEWHERE =
  /^(?:[（(【]?(?:据)?(?:新华社|中新社|中新网|中央社|新華社)[^）)】。，\s]{0,30}[电電讯訊][）)】]?|【[^】\n]{0,16}(?:共同|時事|ロイター|AFP|AP|CNN|[=＝][^】\n]{1,12})】)[\s　]*(?=.)/u;

/**
 * Sentences without the line that says whence a report comes and by whom: it tells of the report, not of the event, and as the
 * head of its first sentence it would be taken for a part of what that tells.
 */
export function withoutDatelines(sentences: Sentence[]): Sentence[] {
  return sentences.map((sentence, at) => {
    if (at > 0 && sentences[at - 1]!.paragraph === sentence.paragraph) return sentence;
    const letters = datelineLength(sentence.text, at < OPENING);
    return letters === 0
      ? sentence
      : { ...sentence, start: sentence.start + letters, text: sentence.text.slice(letters) };
  });
}

function datelineLength(text: string, opens: boolean): number {
  const found = BY_AGENCY.exec(text) ?? ELSEWHERE.exec(text) ?? (opens ? BY_PLACE.exec(text) : null);
  const letters = found?.[0].length ?? 0;
  // A headline in capitals may have a dash too.
  return /\p{Ll}|\p{Lo}/u.test(text.slice(letters)) ? letters : 0;
}
