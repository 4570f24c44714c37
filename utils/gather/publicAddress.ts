/** Addresses of this machine and of private networks: `127.0.0.1`, `10.1.2.3`, `192.168.0.1`, `169.254.169.254`, `[::1]`. */
const PRIVATE =
  /^(localhost|.*\.localhost|0\.|127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|\[(::|f[cd]|fe80))/i;

/** Whether an outlet may lead us there: http(s), and no address of the reader's own network. */
export function isPublicAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'https:' || protocol === 'http:') && !PRIVATE.test(hostname);
}
