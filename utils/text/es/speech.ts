import { nameOf, speakersBy } from '@/utils/text/shared/speech/latinSpeech';
import type { SpeechRules } from '@/utils/text/shared/speech/speechRules';

const INNER = 'de|del|de la|de los|y|la|el|al';
const VERBS =
  '(?:se |ha |han |había )?(?:dijo|dice|dicho|afirmó|afirma|afirmado|aseguró|asegura|asegurado|declaró|declara|declarado|explicó|explica|explicado|señaló|señala|señalado|indicó|indica|advirtió|advierte|añadió|agregó|admitió|insistió|sostuvo|sostiene|subrayó|manifestó|denunció|reconoció|confesó|relató|contó|cuenta|lamentó|apuntó|recordó|repetía|repitió|informó|informaron|informa|anunció|anunciaron|anunciado|respondió|escribió|comentó|expresó|precisó|quejaba|quejó|confirmó|confirmado|criticó|reveló|cifró|concluyó)';
const ARTICLE = '(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as|[Uu]n|[Uu]na|[Ss]u|[Ss]us)';
const ROLE = `${ARTICLE}\\s\\p{Ll}[\\p{L}-]{2,25}(?:\\s(?:de|del|de la|de los|de las|general|\\p{L}{4,20})){0,6}?`;
const NAME = nameOf(INNER);
const SOURCE = '[^,.;:«»“”"()]{3,80}?(?=[,.;:«»“”"()]|$)';

/** How Spanish names who speaks, before or behind the words, and how it hedges. */
export const speech: SpeechRules = {
  ...speakersBy({
    verbs: VERBS,
    between: 'este \\p{Ll}+|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|ayer|hoy|también|por su parte',
    role: ROLE,
    article: `${ARTICLE}\\s`,
    inner: INNER,
    pronouns: 'él|ella|Él|Ella',
    according: 'según|a juicio de',
    noName: 'El|La|Los|Las|Un|Una|Él|Ella|Su|En|Pero|Y|Según|Como|Al|A|Esta|Este|No',
    and: 'y',
  }),
  credits: [
    // "según el último balance del Instituto", "de acuerdo con la evaluación", "a juicio de la compañía"
    new RegExp(
      `(?<!\\p{L})(?:[Ss]egún|[Dd]e acuerdo con|[Aa] juicio de|[Ee]n palabras de|[Dd]e fuentes)\\s${SOURCE}`,
      'u',
    ),
    // "informaron fuentes oficiales", "aseguró un portavoz"
    new RegExp(
      `(?<=[,»”"]\\s?)${VERBS}\\s(?:(?:el|este)\\s(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\\s)?(?:${ROLE}(?=[,.;]|$)|fuentes\\s\\p{L}+|${NAME})`,
      'u',
    ),
    // "Un portavoz de Transportes aseguró", "Marta Ibarra explicó"
    new RegExp(
      `(?:${ARTICLE}\\s\\p{Ll}[\\p{L}-]{2,25}(?:\\s(?:de|del|de la)\\s\\p{L}+){0,2}|${NAME}|[Ff]uentes\\s\\p{L}+)\\s${VERBS}(?!\\p{L})`,
      'u',
    ),
    /(?<!\p{L})(?:lo|la|los|las)\s(?:achaca|atribuye|cifra|rebaja|rebajó|eleva)n?(?!\p{L})/u,
  ],
  /** "habrían acelerado", "presunto", "al parecer" */
  hedges:
    /(?<!\p{L})(?:habrían?\s\p{L}+(?:do|to|cho)|estarían?\s\p{L}+|serían?\s\p{L}+|presunt\p{L}+|supuest\p{L}+|al parecer|aparentemente|posiblemente|se cree que)(?!\p{L})/u,
  crediting: new RegExp(
    `(?<!\\p{L})(?:según|de acuerdo con|a juicio de|en palabras de|el|la|los|las|un|una|${VERBS})(?!\\p{L})|,.*`,
    'gu',
  ),
};
