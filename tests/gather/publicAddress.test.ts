import { expect, test } from 'vitest';
import { isPublicAddress } from '@/utils/gather/publicAddress';

test.each(['https://ledger.example/feed', 'http://8.8.8.8/', 'https://10.example.com/', 'https://[2001:db8::1]/'])(
  '%s is public',
  (url) => expect(isPublicAddress(url)).toBe(true),
);

test.each([
  'file:///etc/passwd',
  'data:text/xml,<rss/>',
  'javascript:alert(1)',
  'ftp://ledger.example/feed',
  'http://localhost/',
  'http://localhost./',
  'http://app.localhost/',
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://0.0.0.0/',
  'http://10.1.2.3/',
  'http://172.20.0.1/',
  'http://192.168.1.1/',
  'http://169.254.169.254/latest/meta-data',
  'http://100.64.0.1/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[fd12::1]/',
  'http://[fe80::1]/',
  'http://printer.local/',
  'http://intranet/',
  'no address',
])('%s is not', (url) => expect(isPublicAddress(url)).toBe(false));
