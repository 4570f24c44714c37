/** Words in class names and ids that mark what is not the article's running text. */
const WORDS = [
  // Pictures: captions and who took them.
  ...[
    'caption',
    'image-?credit',
    'photo-?credit',
    'media-?credit',
    'picture-?credit',
    'image-?copyright',
    'media-?rights',
    'wp-caption-text',
  ],
  // What asks for something: newsletters, subscriptions, consent.
  ...['newsletter', 'sign-?up', 'subscri(?:be|ption)', 'cookie', 'consent', 'onetrust', 'gdpr'],
  // What leads elsewhere.
  ...[
    'related',
    'recommend',
    'read-?more',
    'read-?next',
    'most-?read',
    'trending',
    'outbrain',
    'taboola',
    'more-stories',
    'also-like',
  ],
  ...[
    'breadcrumbs?',
    'skip-?link',
    'skip-to',
    'share',
    'sharing',
    'social',
    'follow-us',
    'tag-?list',
    'post-tags',
    'article-tags',
  ],
  ...[
    'comments?',
    'disqus',
    'author-?bio',
    'about-the-author',
    'post-meta',
    'entry-meta',
    'article-meta',
    'byline',
    'dateline',
    'timestamp',
  ],
  ...['advert(?:isement|ising)?s?', 'ad-?(?:slot|container|wrapper|unit|label)', 'sponsored', 'promo'],
];

/** Class names of furniture, as whole words between hyphens, underscores and spaces: "article__caption", not "captivating". */
export const FURNITURE = new RegExp(`(?:^|[\\s_-])(?:${WORDS.join('|')})(?=$|[\\s_-])`, 'i');

/** A box with more text than this holds the article, whatever its name: the whole page may be called "has-sidebar-promo". */
export const FURNITURE_AT_MOST = 1_500;

// Class names of the article itself, which some outlets mix with those of furniture: "entry-content entry-content-read-more".
export const RUNNING_TEXT = /(?:^|[\s_-])(?:article|entry|post|story)[_-]{0,2}(?:body|content|text)(?=$|\s)/i;
