/** Sites that carry many outlets' feeds or pages, told apart by their paths: each path is an outlet of its own. */
const SHARED = new Set(
  (
    'feedburner.com feedproxy.google.com feedblitz.com feedpress.me feedpress.com feedsportal.com rapidfeeds.com ' +
    'rss.app feed43.com fetchrss.com politepol.com rsshub.app openrss.org morss.it siftrss.com fivefilters.org ' +
    'kill-the-newsletter.com feedly.com inoreader.com feeder.co feedspot.com news.google.com sites.google.com ' +
    'youtube.com reddit.com medium.com dev.to t.me rsshub.io twitrss.me nitter.net mastodon.social bsky.app ' +
    'facebook.com github.com gitlab.com githubusercontent.com megaphone.fm acast.com simplecast.com libsyn.com ' +
    'buzzsprout.com spreaker.com soundcloud.com podbean.com anchor.fm rss.com amazonaws.com cloudfront.net'
  ).split(' '),
);

/** Whether outlets share this host: "feeds.feedburner.com", "medium.com". */
export function isSharedHost(host: string): boolean {
  const labels = host.split('.');
  return labels.some((_, at) => SHARED.has(labels.slice(at).join('.')));
}
