import type { Topic } from '@/utils/model';

/** Topics a reader can follow with one click on the welcome page. */
export const STARTER_TOPICS: Topic[] = [
  {
    id: 'claude-code-ban',
    name: 'Claude Code ban',
    marks: [
      ['claude code', 'anthropic', 'claude'],
      ['alibaba', 'qwen', 'china', 'chinese'],
      [
        'ban',
        'bans',
        'banned',
        'banning',
        'bar',
        'bars',
        'barred',
        'prohibit*',
        'forbid*',
        'block*',
        'restrict*',
        'distill*',
      ],
    ],
    excludes: ['monet'],
  },
  {
    id: 'ai-rules',
    name: 'Rules for artificial intelligence',
    marks: [
      ['artificial intelligence', 'ai', 'openai', 'anthropic', 'deepmind', 'chatbot*'],
      ['regulat*', 'law', 'laws', 'bill', 'legislation', 'lawsuit*', 'ruling', 'ai act'],
    ],
    excludes: [],
  },
  {
    id: 'chip-exports',
    name: 'Chip export controls',
    marks: [
      ['chip', 'chips', 'semiconductor*', 'nvidia', 'asml', 'tsmc'],
      ['export', 'exports', 'tariff*', 'sanction*', 'curb', 'curbs', 'entity list', 'restrict*'],
    ],
    excludes: ['potato', 'casino'],
  },
  {
    id: 'climate-talks',
    name: 'Climate talks',
    marks: [
      ['climate', 'emissions', 'global warming'],
      ['cop31', 'cop32', 'summit', 'talks', 'treaty', 'paris agreement', 'united nations'],
    ],
    excludes: [],
  },
  {
    id: 'central-banks',
    name: 'Central banks and interest rates',
    marks: [
      ['federal reserve', 'fed', 'ecb', 'bank of england', 'central bank', 'bank of japan'],
      ['rate', 'rates', 'inflation', 'hike', 'cut', 'policy meeting'],
    ],
    excludes: ['fed up', 'food bank'],
  },
];
