import { expect, test } from 'vitest';
import { decodeBody } from '@/utils/gather/charset';

const latin = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
const utf8 = (text: string) => new TextEncoder().encode(text);

test.each([
  ['UTF-8 by default', utf8('café'), '', 'café'],
  ['UTF-8 that a header calls Latin-1', utf8('café'), 'text/xml; charset=iso-8859-1', 'café'],
  [
    'UTF-8 that its declaration calls Latin-1',
    utf8('<?xml encoding="ISO-8859-1"?>é'),
    '',
    '<?xml encoding="ISO-8859-1"?>é',
  ],
  [
    'Latin-1 by its declaration',
    latin('<?xml encoding="ISO-8859-1"?>é'),
    'text/xml; charset=utf-8',
    '<?xml encoding="ISO-8859-1"?>é',
  ],
  ['Latin-1 by the header', latin('café'), 'text/xml; charset="iso-8859-1"', 'café'],
  ['Latin-1 that nobody declares', latin('café'), '', 'café'],
  ['an encoding that does not exist', latin('café'), 'text/xml; charset=klingon', 'café'],
  ['UTF-16 by its byte order mark', Uint8Array.from([0xff, 0xfe, 0x41, 0, 0xe9, 0]), '', 'Aé'],
  ['a UTF-8 byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf, 0x41]), '', 'A'],
  [
    'ISO-2022-JP, which is valid UTF-8',
    latin('<?xml encoding="iso-2022-jp"?>\u001b$B5-;v\u001b(B'),
    '',
    '<?xml encoding="iso-2022-jp"?>記事',
  ],
])('%s', (_what, bytes, contentType, text) => expect(decodeBody(bytes, contentType)).toBe(text));
