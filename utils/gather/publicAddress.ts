/** "127.0.0.1", "10.1.2.3", "192.168.0.1", "169.254.169.254" (a cloud's own data), "100.64.0.1" (a carrier's network). */
const PRIVATE_V4 =
  /^(?:0|10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;
/** "[::1]", "[::ffff:7f00:1]" (a mapped IPv4 address), "[fd00::1]", "[fe80::1]". */
const PRIVATE_V6 = /^\[(?:::|f[cd]|fe[89ab])/i;
/** "localhost", "printer.local", "wiki.internal", and bare names, which only a local network resolves. */
const PRIVATE_NAME = /^[^.]+$|\.(?:localhost|local|internal|lan|home\.arpa)$/i;

/** Whether an outlet may lead us there: http(s), and no address of the reader's own machine or network. */
export function isPublicAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  const host = hostname.replace(/\.$/, '');
  if (host.startsWith('[')) return !PRIVATE_V6.test(host);
  // `new URL` has brought "0x7f.1" and "2130706433" into the form "127.0.0.1" before.
  return /^[\d.]+$/.test(host) ? !PRIVATE_V4.test(host) : !PRIVATE_NAME.test(host);
}
