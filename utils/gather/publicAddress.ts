/**
 * "127.0.0.1", "10.1.2.3", "192.168.0.1", "169.254.169.254" (a cloud's own data), "100.64.0.1" (a carrier's network),
 * "198.18.0.1" (benchmarks), "224.0.0.1" and above (multicast and reserved).
 */
const PRIVATE_V4 =
  /^(?:0|10|127|192\.168|192\.0\.0|198\.1[89]|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|22[4-9]|23\d|24\d|25[0-5])\./;
/** Global unicast is 2000::/3: "[2606:4700::1111]". Loopback, mapped, NAT64, local and multicast addresses lie elsewhere. */
const GLOBAL_V6 = /^\[[23][0-9a-f]{3}:/i;
/** "[2002:7f00:1::]" and "[2001:0:…]" carry an IPv4 address, which may be a private one. */
const TUNNELLED_V6 = /^\[(?:2002:|2001:(?::|0:))/i;
/** "localhost", "printer.local", "fritz.box", and bare names, which only a local network resolves. */
const PRIVATE_NAME =
  /^[^.]+$|(?:^|\.)fritz\.box$|\.(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|home\.arpa)$/i;

/** Whether an outlet may lead us there: http(s), and no address of the reader's own machine or network. */
export function isPublicAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  const host = hostname.replace(/\.$/, '');
  if (host.startsWith('[')) return GLOBAL_V6.test(host) && !TUNNELLED_V6.test(host);
  // `new URL` has brought "0x7f.1" and "2130706433" into the form "127.0.0.1" before.
  return /^[\d.]+$/.test(host) ? !PRIVATE_V4.test(host) : !PRIVATE_NAME.test(host);
}
