import { nameOf, speakersBy } from '@/utils/text/shared/speech/latinSpeech';
import type { SpeechRules } from '@/utils/text/shared/speech/speechRules';

const INNER = "de|du|de la|des|d'|le|la|et";
const VERBS =
  "(?:s'est |a |ont |avait |avaient )?(?:[a-z]+ment )?(?:déclaré|déclare|déclarait|affirmé|affirme|expliqué|explique|annoncé|annonce|assuré|assure|ajouté|ajoute|indiqué|indique|précisé|précise|raconté|raconte|estimé|estime|dénoncé|dénonce|souligné|souligne|promis|répondu|répondait|répond|écrit|confié|confie|savouré|pesté|lancé|lance|reconnu|averti|rappelé|regretté|dit|témoigné|témoigne|rapporté|rapporte|confirmé|confirme|insisté|insiste|résumé|résume|réagi|commenté|fait savoir|fait valoir|jugé|juge|conclu)";
const ARTICLE = "(?:[Ll]e\\s|[Ll]a\\s|[Ll]es\\s|[Ll]['’]|[Uu]n\\s|[Uu]ne\\s|[Ss]on\\s|[Ss]a\\s|[Ll]eurs?\\s)";
const ROLE = `(?:${ARTICLE}\\p{Ll}[\\p{L}'’-]{2,25}(?:\\s(?:de|du|de la|des|\\p{L}{4,20}|d['’]\\p{L}+)){0,5}?|l['’]un(?:e)?\\sde\\s\\p{L}+\\s\\p{L}+)`;
const NAME = nameOf(INNER);
const SOURCE = '[^,.;:«»“”"()]{3,80}?(?=[,.;:«»“”"()]|$)';

/** How French names who speaks, before or behind the words, and how it hedges. */
export const speech: SpeechRules = {
  ...speakersBy({
    verbs: VERBS,
    between: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|en écho|de son côté|à son tour|aussi',
    role: ROLE,
    article: ARTICLE,
    inner: INNER,
    pronouns: 'il|elle|Il|Elle',
    according: "selon|d'après|pour",
    noName: 'Le|La|Les|Un|Une|Il|Elle|Ils|Elles|En|Mais|Et|Selon|Ce|Cette|Ces|On|Nous|À|Au|Dans|Pour|Son|Sa',
    and: 'et',
  }),
  credits: [
    // "selon l'agence Pacific Wire", "d'après les enquêteurs"
    new RegExp(`(?<!\\p{L})(?:[Ss]elon|[Dd]['’]après|[Dd]e source)\\s${SOURCE}`, 'u'),
    // "a annoncé lundi la préfecture", "assure l'un de leurs conseils", "établi par les secours"
    new RegExp(
      `(?<=[,»”"]\\s?)${VERBS}\\s(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\s)?(?:${ROLE}(?=[,.;]|$)|${NAME}|l['’]agence\\s${NAME})`,
      'u',
    ),
    new RegExp(`(?:établi|publié|révélé|rapporté|diffusé|communiqué)\\spar\\s${SOURCE}`, 'u'),
    // "Le ministre a déclaré", "Nadia Ferhat raconte"
    new RegExp(
      `(?:${ARTICLE}\\p{Ll}[\\p{L}-]{2,25}(?:\\s(?:de|du|de la|des)\\s\\p{L}+){0,2}|${NAME})\\s${VERBS}(?!\\p{L})`,
      'u',
    ),
  ],
  /** The conditional of hearsay: "seraient concernés", "aurait été aperçu" */
  hedges:
    /(?<!\p{L})(?:serai(?:en)?t\s\p{L}+|aurai(?:en)?t\s\p{L}+|présumé\p{L}{0,2}|apparemment|vraisemblablement|semble-t-il|supposé\p{L}{0,2})(?!\p{L})/u,
  crediting: new RegExp(
    `(?<!\\p{L})(?:selon|d['’]après|établi|par|le|la|les|un|une|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|${VERBS})(?!\\p{L})|l['’]|,.*`,
    'gu',
  ),
};
