import de from '@/public/_locales/de/messages.json';
import en from '@/public/_locales/en/messages.json';
import es from '@/public/_locales/es/messages.json';
import zh from '@/public/_locales/zh_CN/messages.json';
import { createWords, lookupIn } from '@/utils/present/shared/words';

/** The moment of reading in tests: two hours after the sample's article. */
export const NOW = Date.parse('2026-07-04T16:30:00Z');

export const ENGLISH = createWords(lookupIn(en), 'en', NOW, 'UTC');
export const GERMAN = createWords(lookupIn(de, en), 'de', NOW, 'UTC');
export const SPANISH = createWords(lookupIn(es, en), 'es', NOW, 'UTC');
export const CHINESE = createWords(lookupIn(zh, en), 'zh-CN', NOW, 'UTC');
