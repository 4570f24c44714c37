import { expect, test } from 'vitest';
import { decodeBody } from '@/utils/gather/decode/charset';

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
  [
    'UTF-8 of which one letter is cut in half',
    Uint8Array.from([...utf8('Мост открыт '), 0xd0, 0x3c]),
    'text/xml; charset=utf-8',
    'Мост открыт \uFFFD<',
  ],
  [
    'one Latin-1 letter in what is called UTF-8',
    latin('<?xml encoding="utf-8"?>the caf\u00e9'),
    '',
    '<?xml encoding="utf-8"?>the café',
  ],
  [
    'two letters of UTF-8 beside a broken one',
    Uint8Array.from([...utf8('caf\u00e9, \u00e0 '), 0xc3, 0x3c]),
    '',
    'caf\u00e9, \u00e0 \uFFFD<',
  ],
  ['UTF-16 by its first letter', Uint8Array.from([0x3c, 0, 0x61, 0, 0x3e, 0]), '', '<a>'],
  ['a charset in single quotes', latin('caf\u00e9'), "text/xml; charset='iso-8859-1'", 'café'],
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

test.each([
  ['windows-1251', [0xcc, 0xee, 0xf1, 0xf2, 0x20, 0xee, 0xf2, 0xea, 0xf0, 0xfb, 0xf2], 'Мост открыт'],
  ['koi8-r', [0xed, 0xcf, 0xd3, 0xd4, 0x20, 0xcf, 0xd4, 0xcb, 0xd2, 0xd9, 0xd4], 'Мост открыт'],
  ['shift_jis', [0x8b, 0xb4, 0x82, 0xaa, 0x8a, 0x4a, 0x82, 0xad], '橋が開く'],
  ['euc-kr', [0xb4, 0xd9, 0xb8, 0xae, 0xb0, 0xa1], '다리가'],
  [
    'gbk',
    [0xb4, 0xf3, 0xc7, 0xc5, 0xd0, 0xc7, 0xc6, 0xda, 0xce, 0xe5, 0xd6, 0xd8, 0xd0, 0xc2, 0xbf, 0xaa, 0xb7, 0xc5],
    '大桥星期五重新开放',
  ],
])('%s that nobody declares is told by its letters', (_name, bytes, text) => {
  expect(decodeBody(Uint8Array.from(bytes))).toBe(text);
});
