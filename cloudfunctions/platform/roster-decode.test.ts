import { rosterCsv } from '../../tests/fixtures/roster-csv.ts';
import { toGbk } from '../../tests/fixtures/gbk.ts';
import { readDelimited } from '../../shared/community/reading/read-delimited.ts';
import { decodeText } from './roster-decode.ts';

const decodeSheet = (bytes: Uint8Array) => readDelimited(decodeText(bytes));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const cells = (bytes: Uint8Array) => decodeSheet(bytes)?.rows.map((row) => row.cells);
const PLAIN = '编号,姓名\r\nR1,黄桂花\r\n';
const TABLE = [
  ['编号', '姓名'],
  ['R1', '黄桂花'],
];

test.each([
  ['UTF-8', utf8(PLAIN)],
  ['UTF-8 with a byte order mark', utf8(`\uFEFF${PLAIN}`)],
  ['GBK', toGbk(PLAIN)],
  ['UTF-16 with tabs', utf16(`\uFEFF${PLAIN.replace(/,/g, '\t')}`)],
  ['UTF-16 without a byte order mark', utf16(PLAIN)],
  ['semicolons', utf8(PLAIN.replace(/,/g, ';'))],
  ['full-width commas', utf8(PLAIN.replace(/,/g, '，'))],
  ['line feeds alone', utf8(PLAIN.replace(/\r/g, ''))],
  ['carriage returns alone', utf8(PLAIN.replace(/\n/g, ''))],
  ['a heading that ends otherwise than the rows', utf8('编号,姓名\r\nR1,黄桂花\n')],
  ['its mark told in the first line', utf8(`sep=;\r\n${PLAIN.replace(/,/g, ';')}`)],
])('a table in %s is the same table', async (_, bytes) => {
  expect(cells(bytes)).toEqual(TABLE);
});

test('the whole reference roster is the same in UTF-8 and in GBK', () => {
  const text = rosterCsv();
  const sheet = decodeSheet(utf8(text));
  expect([sheet?.rows.length, sheet?.unread, sheet?.notices]).toEqual([8628, [], []]);
  expect(decodeSheet(toGbk(text.slice(1)))).toEqual(sheet);
});

test.each([
  ['UTF-8', utf8],
  ['GBK', toGbk],
])('one byte that is wrong costs its own cell, in %s', (_, encoded) => {
  const [before, after] = ['编号,姓名\r\nR1,黄桂花\r\nR2,', '韦山\r\nR3,莫月\r\n'];
  const bytes = new Uint8Array([...encoded(before), 0xff, ...encoded(after)]);
  expect(cells(bytes)?.map(([number, name = '']) => [number, name.includes('\uFFFD')])).toEqual([
    ['编号', false],
    ['R1', false],
    ['R2', true],
    ['R3', false],
  ]);
});

test.each([
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff, 0xff])],
  ['another table', utf8('品名,单价\r\n大米,5\r\n')],
  ['nothing at all', utf8('')],
])('no roster: %s', async (_, bytes) => {
  expect(decodeSheet(bytes)).toBeUndefined();
});

test('characters beyond the basic plane survive', () => {
  expect(cells(utf8('编号,姓名\r\nR1,𭪤\r\n'))?.[1]).toEqual(['R1', '𭪤']);
});
