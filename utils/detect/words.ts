/** schema.org types of articles, in lower case. */
export const ARTICLE_TYPES = [
  'newsarticle',
  'article',
  'reportagenewsarticle',
  'analysisnewsarticle',
  'opinionnewsarticle',
  'backgroundnewsarticle',
  'reviewnewsarticle',
  'askpublicnewsarticle',
  'liveblogposting',
  'blogposting',
  'report',
] as const;

/** schema.org types of pages that are no articles. */
export const OTHER_TYPES = [
  'product',
  'productgroup',
  'offer',
  'qapage',
  'discussionforumposting',
  'collectionpage',
  'searchresultspage',
  'course',
  'localbusiness',
  'service',
  'jobposting',
  'recipe',
  'softwareapplication',
  'event',
  'profilepage',
  'techarticle',
  'apireference',
  'itemlist',
  'contactpage',
  'aboutpage',
  'checkoutpage',
] as const;

/** Words of a path under which outlets keep articles; as its last word each names a front of theirs instead. */
export const ARTICLE_WORDS: ReadonlySet<string> = new Set(
  'news article articles story stories blog blogs post posts archive archives opinion politics world nachrichten artikel noticias noticia actualites'.split(
    ' ',
  ),
);

/** Words of a path that name another kind of page. */
export const OTHER_WORDS: ReadonlySet<string> = new Set(
  (
    'product products collection collections shop store cart category categories tag tags topic topics search forum ' +
    'forums thread threads t questions question wiki docs doc documentation manual reference guide pricing prices ' +
    'service services solutions about about-us contact contact-us faq help support login signup account careers jobs ' +
    'course courses programs program certificate video videos watch gallery author authors page ' +
    'reviews viewtopic.php showthread.php index.php listing listings directory events locations'
  ).split(' '),
);

// "docs.example.org", "community.example.com", "shop.example.com"
export const OTHER_HOSTS =
  /^(?:docs?|developers?|forums?|community|discuss|discussion|users|help|support|shop|store|wiki|manual|learn|training|answers|meta)\.|\.(?:stackexchange|readthedocs|gitbook|github)\.(?:com|io)$|^stackoverflow\./;

// "Discourse 3.2", "phpBB", "Sphinx 7.2", "Docusaurus v3", "mkdocs-1.5"
export const SOFTWARE =
  /discourse|phpbb|vbulletin|xenforo|mybb|flarum|sphinx|docusaurus|mkdocs|gitbook|vitepress|mediawiki|shopify|woocommerce|antora|mdbook|docbook|jsdoc|typedoc/i;
