import type { Stance } from '@/utils/text/shared/speech/stance';

/** Forms of verbs that credit somebody with what is told; forms that are nouns as often ("claims", "report") are left out. */
const FORMS: Record<Stance, string> = {
  stated: `announced announces confirmed confirms acknowledged acknowledges acknowledge
    admitted admits admit conceded concedes concede noted notes testified testifies`,
  attributed: `said says say told tells added adds wrote writes tweeted retweeted argued argues argue explained explains stated
    insisted insists insist warned warns warn declared declares replied replies recounted responded asserted asserts assert
    maintained contended contends contend predicted predicts predict complained complains complain vowed vows promised
    pledged urged urges urge lamented laments cautioned cautions demanded apologized apologised retorted quipped joked
    remarked observed commented reported estimated threatened blamed praised praises applauded applauds mocked accused
    accuses criticized criticised criticizes blasted slammed condemned condemns denounced denounces hailed touted defended
    defends welcomed questioned objected decried ripped lambasted scolded chided rebuked expressed voiced countered
    counters boasted bragged fumed raged reiterated stressed emphasized emphasised disagreed echoed thanked speculated
    opined mused`,
  hedged: `claimed claim alleged alleges allege suspected suspect suspects believe believes believed think thinks fear feared
    suggested suggests suggest hinted implied`,
  denied:
    'denied denies deny rejected rejects reject dismissed dismisses dismiss disputed disputes dispute refuted rebutted rebuffed',
};

/** These credit only words in quotation marks: "called", "asked" and "posted" do other things too. */
const WITH_QUOTE =
  'called calls asked asks posted continued continues described describes concluded concludes recalled recalls shared labeled labelled characterized branded';
/** "… , saying that": the one who acts in the sentence says it. */
const GERUNDS =
  'saying adding arguing insisting claiming warning telling writing tweeting noting declaring accusing asserting denying blaming explaining vowing calling charging';

const STANCES: ReadonlyMap<string, Stance> = new Map(
  Object.entries(FORMS).flatMap(([stance, forms]) =>
    forms.split(/\s+/).map((form): [string, Stance] => [form, stance as Stance]),
  ),
);
const QUOTING: ReadonlySet<string> = new Set(WITH_QUOTE.split(' '));
const SAYING: ReadonlySet<string> = new Set(GERUNDS.split(' '));

/** "hit back", "lashed out", "took to Twitter", "called on", "pointed out" */
const WITH_PARTICLE: Record<string, RegExp> = {
  fired: /^back$/,
  hit: /^back$/,
  pushed: /^back$/,
  shot: /^back$/,
  lashed: /^out$/,
  spoke: /^out$/,
  pointed: /^out$/,
  weighed: /^in$/,
  chimed: /^in$/,
  took: /^to twitter$|^to social$|^to facebook$|^aim at$/,
  called: /^on$|^for$/,
  issued: /^a statement$/,
};

/** How far the writer stands behind what is credited by this verb, where the word can be one. `next` holds the two words after it. */
export function speechVerb(word: string, next: string, hasQuote: boolean): Stance | undefined {
  const stance = STANCES.get(word);
  if (stance !== undefined) return stance;
  if (hasQuote && QUOTING.has(word)) return 'attributed';
  const particle = WITH_PARTICLE[word];
  return particle && (particle.test(next) || particle.test(next.split(' ')[0]!)) ? 'attributed' : undefined;
}

export function isSaying(word: string): boolean {
  return SAYING.has(word);
}

/** These stand before their speaker too: "“…,” said Ann Lee". */
const INVERTED =
  /^(?:said|says|added|adds|wrote|writes|tweeted|argued|argues|explained|explains|stated|insisted|noted|notes|warned|warns|declared|replied|announced|concluded|continued|recalled|responded|reported|claimed|testified|asked|quipped|joked|countered)$/;

export function isInverted(word: string): boolean {
  return INVERTED.test(word);
}

/** Verbs that also credit whom "by" names: "was hailed by Ann Lee". */
const BY =
  /^(?:praised|applauded|mocked|accused|criticized|criticised|blasted|slammed|condemned|denounced|hailed|defended|welcomed|questioned|ripped|rebuked|rejected|dismissed|denied|disputed|confirmed|announced|echoed)$/;

export function isSaidBy(word: string, next: string): boolean {
  return next === 'by' && BY.test(word);
}

/** Whether the word is a form of any verb of speech. */
export function isSpeechVerb(word: string): boolean {
  return STANCES.has(word) || QUOTING.has(word) || SAYING.has(word);
}

/** "Lee's statement", "refused to say", "in his testimony": the one named there may be heard though no verb says so. */
const NOUNS =
  /^(?:statements?|remarks?|comments?|tweets?|tweetstorm|letters?|speech|speeches|interviews?|testimony|answers?|response|reply|denials?|claims?|words|criticism|say|tell|quote[ds]?|quoting|ask|argue|call|explain|deny)$/;

export function isSpeechNoun(word: string): boolean {
  return NOUNS.test(word);
}
