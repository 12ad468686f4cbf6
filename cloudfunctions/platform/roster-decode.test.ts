import { rosterCsv } from '../../tests/fixtures/roster-csv.ts';
import { toGbk } from '../../tests/fixtures/gbk.ts';
import { decodeTable, decodeText } from './roster-decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const PLAIN = '编号,姓名\r\nR1,黄桂花\r\n';
const TABLE = [
  ['编号', '姓名'],
  ['R1', '黄桂花'],
];

test.each([
  ['UTF-8', utf8(PLAIN)],
  ['UTF-8 with a byte order mark', utf8(`\uFEFF${PLAIN}`)],
  ['GBK', toGbk(PLAIN)],
  ['UTF-16 with tabs', utf16(PLAIN.replace(/,/g, '\t'))],
  ['semicolons', utf8(PLAIN.replace(/,/g, ';'))],
  ['line feeds alone', utf8(PLAIN.replace(/\r/g, ''))],
])('a table in %s is the same table', async (_, bytes) => {
  expect(decodeTable(bytes)).toEqual(TABLE);
});

test('the whole reference roster is the same in UTF-8 and in GBK', () => {
  const text = rosterCsv();
  const table = decodeTable(utf8(text));
  expect(table).toHaveLength(8628);
  expect(decodeTable(toGbk(text.slice(1)))).toEqual(table);
});

test('rows keep their place: blank ones, short ones, quoted ones with line breaks', () => {
  expect(decodeTable(utf8('a,b\r\n\r\n"1\r\n2","say ""x"""\r\n3\r\n,,\r\n'))).toEqual([
    ['a', 'b'],
    [''],
    ['1\r\n2', 'say "x"'],
    ['3'],
    ['', '', ''],
  ]);
});

test.each([
  ['a spreadsheet that was not saved as CSV', utf8('PK\u0003\u0004…')],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff, 0xff])],
  ['a quote that is never closed', utf8(`编号,姓名\r\nR1,"黄${',桂花\r\n'.repeat(8000)}`)],
])('no table: %s', async (_, bytes) => {
  expect(decodeTable(bytes)).toBeUndefined();
});

test('characters beyond the basic plane survive', () => {
  expect(decodeText(utf8('𭪤'))).toBe('𭪤');
});
