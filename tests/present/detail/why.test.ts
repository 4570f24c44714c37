import { describe, expect, test } from 'vitest';
import type { Detail, MatchReason } from '@/utils/model';
import { whySentence } from '@/utils/present/detail/why';
import { writeReason } from '@/utils/present/popup/matchReason';
import { SAMPLE } from '../sampleStory';
import { CHINESE, ENGLISH, GERMAN, SPANISH } from '../testWords';

const articles = new Map(SAMPLE.articles.map((article) => [article.id, article]));
const damage = SAMPLE.comparison.details.find(({ label }) => label === 'Damage')!;
const reopens = SAMPLE.comparison.details.find(({ label }) => label === 'Port reopens')!;

describe('why a verdict is what it is', () => {
  test.each([
    ['English', damage, ENGLISH, '“nearly 25 million” and “24.6 million” can be one number, rounded differently.'],
    [
      'English',
      reopens,
      ENGLISH,
      'Northlight Radio says “Friday”, Meridian Wire says “Monday”. Both cannot be true. The report of Meridian Wire is the older one.',
    ],
    [
      'English',
      { ...damage, how: 'told differently' as const },
      ENGLISH,
      'Northlight Radio and Harbor Ledger tell this differently. Words that only one of them uses are marked.',
    ],
    [
      'German',
      damage,
      GERMAN,
      '„nearly 25 million“ und „24.6 million“ können dieselbe Zahl sein, verschieden gerundet.',
    ],
    [
      'Spanish',
      reopens,
      SPANISH,
      'Northlight Radio dice «Friday»; Meridian Wire dice «Monday». Ambas no pueden ser ciertas. La noticia de Meridian Wire es la más antigua.',
    ],
    [
      'Chinese',
      reopens,
      CHINESE,
      'Northlight Radio写的是“Friday”，Meridian Wire写的是“Monday”。 两者不可能都对。 Meridian Wire的报道更早。',
    ],
  ])('in %s', (_language, detail, words, sentence) => {
    expect(whySentence(detail, articles, words)).toBe(sentence);
  });

  test.each([
    ['nobody knows between which', { ...damage, between: undefined }],
    ['they agree', { ...damage, how: undefined }],
    [
      'the values are whole sentences, which stand above',
      { ...damage, versions: damage.versions.map((version) => ({ ...version, text: version.text.repeat(10) })) },
    ],
  ])('nothing where %s', (_why, detail: Detail) => {
    expect(whySentence(detail, articles, ENGLISH)).toBeUndefined();
  });

  test('a name that turns the direction of text is held apart', () => {
    const turning = new Map(articles);
    turning.set(SAMPLE.openArticle, { ...articles.get(SAMPLE.openArticle)!, outlet: '\u202eRadio' });
    expect(whySentence(reopens, turning, ENGLISH)).toBe(
      '\u2068Radio\u2069 says “Friday”, Meridian Wire says “Monday”. Both cannot be true. The report of Meridian Wire is the older one.',
    );
  });
});

describe('why an account may tell the same story', () => {
  test.each<[MatchReason, string, string, string]>([
    [
      { says: 'names', words: ['Alibaba', 'Qwen'] },
      'both name Alibaba and Qwen',
      'beide nennen Alibaba und Qwen',
      '都提到Alibaba和Qwen',
    ],
    [{ says: 'numbers', words: ['214'] }, 'both give 214', 'beide geben 214 an', '都给出214'],
    [
      { says: 'headlines', words: ['ferry'] },
      'both headlines have ferry',
      'beide Überschriften enthalten ferry',
      '标题都有ferry',
    ],
    [{ says: 'days', apart: 0, day: '2026-07-03' }, 'both on Jul 3', 'beide am 3. Juli', '都在7月3日'],
    [{ says: 'days', apart: 1, day: '2026-07-03' }, '1 day apart', '1 Tag auseinander', '相隔 1 天'],
    [{ says: 'days', apart: 3, day: '2026-07-03' }, '3 days apart', '3 Tage auseinander', '相隔 3 天'],
    [{ says: 'reader', same: true }, 'you put it here', 'von Ihnen hierher gestellt', '你归到这里'],
    [{ says: 'reader', same: false }, 'you said it is not', 'von Ihnen ausgeschlossen', '你说过不是'],
  ])('%j', (reason, english, german, chinese) => {
    expect([ENGLISH, GERMAN, CHINESE].map((words) => writeReason(reason, words))).toEqual([english, german, chinese]);
  });

  test('no language is silent about languages', () => {
    const said = [ENGLISH, GERMAN, SPANISH, CHINESE].map((words) => writeReason({ says: 'languages' }, words));
    expect(new Set(said).size).toBe(4);
  });
});
