import { nameOf, speakersBy } from '@/utils/text/shared/speech/latinSpeech';
import type { SpeechRules } from '@/utils/text/shared/speech/speechRules';

const INNER = 'di|de|del|della|dei|la|lo';
const VERBS =
  '(?:ha |hanno )?(?:detto|dice|dichiarato|dichiara|affermato|afferma|spiegato|spiega|aggiunto|aggiunge|annunciato|sottolineato|sottolinea|raccontato|racconta|ricordato|scritto|scrive|commentato|commenta|assicurato|avvertito|risposto|riferito|riferisce)';
const ARTICLE = "(?:[Ii]l\\s|[Ll]o\\s|[Ll]a\\s|[Ii]\\s|[Gg]li\\s|[Ll]e\\s|[Ll]['’]|[Uu]n\\s|[Uu]na\\s)";
const ROLE = `${ARTICLE}\\p{Ll}[\\p{L}-]{2,25}(?:\\s(?:di|del|della|dei|\\p{L}{4,20})){0,5}?`;
const NAME = nameOf(INNER);

/** How Italian names who speaks, before or behind the words, and how it hedges. */
export const speech: SpeechRules = {
  ...speakersBy({
    verbs: VERBS,
    between: 'ieri|oggi|anche|invece',
    role: ROLE,
    article: ARTICLE,
    inner: INNER,
    pronouns: 'lui|lei|Lui|Lei',
    according: 'secondo',
    noName: 'Il|Lo|La|I|Gli|Le|Un|Una|Ma|E|In|Nel|Per|Secondo|Lui|Lei',
    and: 'e',
  }),
  credits: [
    /(?<!\p{L})[Ss]econdo\s[^,.;:«»“”"()]{3,80}?(?=[,.;:«»“”"()]|$)/u,
    new RegExp(`(?:${ARTICLE}\\p{Ll}[\\p{L}-]{2,25}|${NAME})\\s${VERBS}(?!\\p{L})`, 'u'),
  ],
  /** "avrebbe detto", "presunto" */
  hedges: /(?<!\p{L})(?:avrebber?o?\s\p{L}+|sarebber?o?\s\p{L}+|presunt\p{L}+|a quanto pare|forse)(?!\p{L})/u,
  crediting: new RegExp(`(?<!\\p{L})(?:secondo|il|lo|la|i|gli|le|un|una|${VERBS})(?!\\p{L})|l['’]|,.*`, 'gu'),
};
