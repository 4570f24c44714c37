/** Sites under which anybody may publish: as an outlet, each would stand for all who do, and ask the browser for them all. */
const HOSTING = new Set(
  `github.io githubusercontent.com gitlab.io pages.dev workers.dev netlify.app vercel.app herokuapp.com web.app
  firebaseapp.com appspot.com amazonaws.com cloudfront.net azureedge.net azurewebsites.net blogspot.com wordpress.com
  substack.com tumblr.com wixsite.com weebly.com neocities.org glitch.me ghost.io hypotheses.org feedburner.com`.split(
    /\s+/,
  ),
);

/** "githubusercontent.com" and "raw.githubusercontent.com" are no outlets; "someone.substack.com" is one. */
export function isBareHosting(host: string): boolean {
  return HOSTING.has(host) || /(?:^|\.)githubusercontent\.com$/.test(host);
}

/** Whether a host lies under a site of hosting, so that it alone tells who publishes: "someone.substack.com". */
export function isHosted(host: string): boolean {
  return host.split('.').some((_, at, labels) => at > 0 && HOSTING.has(labels.slice(at).join('.')));
}
