import { nameOf, speakersBy } from '@/utils/text/shared/speech/latinSpeech';
import type { SpeechRules } from '@/utils/text/shared/speech/speechRules';

const INNER = 'von|vom|zu|van|de|der|den|al|ad|bin|el|la';
const VERBS =
  'sagte|sagt|sagten|sagen|erklärte|erklärt|erklärten|betonte|betont|schrieb|schreibt|meinte|meint|kritisierte|kritisiert|warnte|warnt|forderte|fordert|fügte|ergänzte|erzählte|erzählt|berichtete|berichtet|versicherte|versichert|äußerte|antwortete|rief|bekräftigte|räumte|lobte|teilte|kündigte|hieß|ließ sich|mahnte|beklagte|urteilte|twitterte';
const ARTICLE = '(?:der|die|das|ein|eine|einer|ihr|ihre|sein|seine|deren|dessen)';
const NAME = nameOf(INNER);
const NO_NAME =
  'Er|Sie|Es|Der|Die|Das|Ein|Eine|Aber|Und|Doch|In|Im|Am|Zur|Auch|Denn|Dabei|Dann|Damit|So|Wie|Nach|Bei|Nun|Jetzt|Minuten|Stunden|Gestern|Heute|Zugleich|Zudem|Später|Zuvor';
const BODY = `(?:${ARTICLE}\\s(?:\\p{Ll}[\\p{L}-]{2,25}\\s){0,2}\\p{Lu}[\\p{L}-]{2,40}(?:\\s\\p{Lu}[\\p{L}.-]{2,30}){0,3}|(?!(?:${NO_NAME})\\s)${NAME})`;
const SOURCE =
  '[^,.;:„“"«»()]{3,70}?(?=[,.;:„“"«»()]|\\s(?:hat|haben|wurde|wurden|ist|sind|sei|seien|soll|sollen|war|waren|wird|werden|kam|kamen|gab|gibt|dürfte|könnte)(?!\\p{L})|$)';

/** How German names who speaks, before or behind the words, and how it hedges. */
export const speech: SpeechRules = {
  ...speakersBy({
    verbs: VERBS,
    between: 'am \\p{L}+tag|dazu|auch|zudem|daraufhin|hingegen|sich|später',
    role: `${ARTICLE}\\s(?:\\p{Ll}[\\p{L}-]{2,25}\\s){0,2}\\p{Lu}[\\p{L}-]{2,40}`,
    article: `${ARTICLE}\\s`,
    inner: INNER,
    pronouns: 'er|sie|Er|Sie',
    according: 'so|laut|wie',
    noName: NO_NAME,
    and: 'und',
  }),
  credits: [
    // "wie aus einem Bericht der Zeitung hervorgeht", "Wie das «Blatt» berichtet"
    /\b[Ww]ie\s(?:aus\s[^,.;:]{3,60}\shervorgeht|[^,.;:]{3,60}?\s(?:berichtet|berichtete|meldet|meldete|mitteilte|mitteilt|bekannt gab|sagte|erklärte|schreibt|schrieb|bestätigte))(?!\p{L})/u,
    // "Nach Angaben der Polizei", "den Worten des Anwalts Max Weber zufolge"
    new RegExp(
      `(?<!\\p{L})[Nn]ach\\s(?:den\\s)?(?:Angaben|Worten|Aussagen?|Auskunft|Informationen|Einschätzung|Darstellung)\\s(?:der|des|von|eines|einer|aus)?\\s?${SOURCE}`,
      'u',
    ),
    // "laut Polizei", "Laut einem Bericht der Behörde"
    new RegExp(`(?<!\\p{L})[Ll]aut\\s(?:(?:dem|der|einem|einer)\\s)?(?:[„«"“][^”»"“]{2,40}[“»"”]|${SOURCE})`, 'u'),
    /(?<!\p{L})(?:\p{L}+[\s]){1,5}zufolge(?!\p{L})/u,
    // "teilte die Behörde mit", "in einer Mitteilung des Hauses", "so Weber"
    /(?<!\p{L})teilten?\s[^,.;:]{3,60}?\smit(?!\p{L})/u,
    new RegExp(`(?<=[,“”"»]\\s)(?:so|${VERBS})\\s${BODY}`, 'u'),
    /in einer (?:Presse)?[Mm]itteilung (?:der|des) [^,.;:„“"«»]{3,40}/u,
    // "Analysten befürchten", "Die Demokraten werfen ihm vor", "Weber kritisiert"
    new RegExp(
      `${BODY}\\s(?:${VERBS}|befürchten|befürchtet|werfen|wirft|vermuten|vermutet|warnen|fordern|kritisieren|berichten|gehen davon aus|rechnen)(?!\\p{L})`,
      'u',
    ),
  ],
  /** "soll … haben", "angeblich", "mutmaßlich" */
  hedges:
    /(?<!\p{L})(?:angeblich\p{L}{0,2}|mutmaßlich\p{L}{0,2}|mutmasslich\p{L}{0,2}|offenbar|möglicherweise|vermutlich|anscheinend|wohl|Berichten zufolge|dem Vernehmen nach|soll(?:en)?\s[^.;:]{3,90}?\s(?:haben|sein|worden sein))(?!\p{L})/u,
  crediting: new RegExp(
    `(?<!\\p{L})(?:nach|den|angaben|worten|aussagen?|laut|wie|aus|einem|einer|bericht|zufolge|mit|so|hervorgeht|bekannt gab|mitteilte|berichtet|teilten?|der|die|das|des|ein|eine|${VERBS})(?!\\p{L})|,.*`,
    'gu',
  ),
};
