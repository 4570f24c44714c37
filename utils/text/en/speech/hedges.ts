/**
 * How a sentence keeps from stating what it says: it passes on a claim, takes it for one chance of several, or reports
 * that it is denied.
 */
export type Doubt = 'claim' | 'chance' | 'denial';

interface HedgeRule {
  doubt: Doubt;
  /** The words that hedge; what they are said of stands right behind them. */
  pattern: RegExp;
}

/** In the order in which they are tried at one place. */
export const HEDGE_RULES: readonly HedgeRule[] = [
  /** "denied that he shot", "has flatly denied knowing"; not "denied asylum" */
  {
    doubt: 'denial',
    pattern: /\b(?:has |have |had )?(?:\w+ly )?(?:denied|denies|deny|denying) (?:that|having|any|ever|(?=\w+ing\b))/,
  },
  /** "no evidence that", "without proof of" */
  {
    doubt: 'denial',
    pattern:
      /\b(?:no|without|little) (?:\w+ )?(?:evidence|proof|indication|sign),? (?:that|of|to (?:support|suggest))\b/,
  },
  /** "falsely claimed", "the baseless theory that" */
  {
    doubt: 'denial',
    pattern:
      /\b(?:falsely|wrongly|baselessly) \w+(?: that)?\b|\b(?:false|baseless|unfounded|debunked|discredited) (?:\w+ )?(?:claims?|accusations?|allegations?|rumou?rs?|theory|theories)(?: that| of)?\b/,
  },
  /** "accused the man of staging", "accusations that", "suspected of shooting" */
  {
    doubt: 'claim',
    pattern: /\b(?:accus(?:ed|es|ing)(?: [^\s,;]+){0,6}? of|(?:accusations?|allegations?) (?:that|of)|suspected of)\b/,
  },
  /** "allegedly shot", "would reportedly leave" */
  { doubt: 'claim', pattern: /\b(?:allegedly|reportedly|supposedly|purportedly|apparently|presumably|seemingly)\b/ },
  /** "the alleged assault", "a reported execution"; not "who reported the crash" */
  {
    doubt: 'claim',
    pattern:
      /\b(?:alleged|suspected|purported|presumed|unconfirmed|unsubstantiated|unproven|unverified|apparent)(?= \p{L})|(?<=\b(?:the|an?|of|new|[’']s) )reported(?= \p{L})/u,
  },
  /** "is believed to have killed", "was said to be" */
  {
    doubt: 'claim',
    pattern:
      /\b(?:(?:is|are|was|were|be|been|being) (?:\w+ )?)?(?:believed|thought|suspected|rumou?red|presumed|understood) to\b|\b(?:is|are|was|were) (?:\w+ )?(?:said|reported|alleged) to\b/,
  },
  /** "appears to have" */
  { doubt: 'claim', pattern: /\b(?:appear|seem)(?:s|ed|ing)? to\b/ },
  /** "may have started"; "could" tells as often what somebody was able to do */
  {
    doubt: 'chance',
    pattern: /\b(?:may|might|could)(?= (?:also |well |soon )?(?:have|be)\b(?! (?:seen|heard|reached)\b))/,
  },
  /** "is considering leaving", "would consider cutting" */
  {
    doubt: 'chance',
    pattern:
      /\b(?:(?:would|will|to|could|may|might) consider|considering|weighing|mulling|contemplating|thinking (?:about|of)|toying with)\b/,
  },
  /** "threatened to close" */
  { doubt: 'chance', pattern: /\b(?:threaten(?:s|ed|ing)?) to\b/ },
  /** "unclear whether", "a question whether" */
  { doubt: 'chance', pattern: /\b(?:unclear|not (?:immediately )?(?:clear|known)|unknown|uncertain) (?:whether|if)\b/ },
];

const DENIES =
  'den(?:y|ied|ies|ying|ials?)|no|not|never|nor|neither|without|fail(?:s|ed)? to|refus(?:es|ed) to|false(?:ly)?';
const OPEN =
  'could|may|might|would|should|if|whether|likely|unlikely|possib\\w+|probabl\\w+|perhaps|potential\\w*|expect\\w*|consider\\w*|weigh\\w*|mull\\w*|threat\\w*|wants?|wanted|hop(?:es?|ed|ing)|urg\\w+|call(?:s|ed|ing)? (?:for|on)|demand\\w*|tr(?:y|ies|ied|ying) to|seek\\w*|sought|propos\\w+|effort|intend\\w*|plan(?:s|ned|ning)?|suppose\\w*|ask\\w*|unclear|question\\w*|fear\\w*|warn\\w*|predict\\w*|attempt\\w*|can';
const CREDITED =
  'accus\\w+|alleg\\w+|claim\\w*|suspect\\w*|report(?:s|ed|edly|ing)?|believ\\w+|think\\w*|thought|said|says?|saying|told|tell(?:s|ing)?|according|argu\\w+|suggest\\w*|appear\\w*|seem\\w*|apparent\\w*|presum\\w+|insist\\w*|maintain\\w*|charg(?:e|es|ed|ing)|assert\\w*|contend\\w*|wrote|tweet\\w*|describ\\w+|purport\\w+|theory|rumou?r\\w*|call(?:s|ed|ing)?|blam\\w+|view\\w*|note[ds]?|denounc\\w+|complain\\w*';

/** Words that keep what stands near them from being a plain statement: of what happens at all, or of what the article itself says. */
export const LEFT_OPEN = new RegExp(`\\b(?:${OPEN}|${DENIES})\\b|n['’]t\\b|\\?`, 'i');
export const NOT_OWN = new RegExp(`\\b(?:${OPEN}|${DENIES}|${CREDITED})\\b|n['’]t\\b|\\?`, 'i');
