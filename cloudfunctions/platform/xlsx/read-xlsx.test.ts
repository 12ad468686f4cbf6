import { officeXlsx, STYLES, type OfficeSheet } from '../../../tests/fixtures/office-xlsx.ts';
import { rosterTemplate } from '../../../shared/community/roster-template.ts';
import { writeSheets } from '../write-sheet.ts';
import { readXlsx } from './read-xlsx.ts';

const HEADING = ['编号', '姓名', '楼栋', '单元', '房号', '任期起'] as const;
/** What a workbook was read as. */
const read = (...sheets: readonly OfficeSheet[]) => told(readXlsx(officeXlsx(sheets)));
const told = (result: ReturnType<typeof readXlsx>) => {
  if (!result.ok) return result.code;
  const { rows, unread, notices } = result.value;
  return {
    rows: rows.slice(1).map(({ line, cells }) => `${String(line)} ${cells.join(',')}`),
    unread: unread.map(({ line, reason }) => `${String(line)} ${reason}`),
    notices: notices.map(({ line, reason }) => `${String(line)} ${reason}`),
  };
};

test('words, numbers, days and zeros in front are read as the screen shows them', () => {
  const rows = [
    HEADING,
    [{ number: 312, style: STYLES.fourDigits }, '黄桂花', '1号楼', 2, 302, { number: 46359, style: STYLES.day }],
    [{ number: 7, style: STYLES.fourDigits }, '韦 & <山>', '1号楼', 1, '12-3', null],
    ['R3', '莫月', '1号楼', 1, { number: 46359, style: STYLES.monthAndDay }, 123_456_789_012],
  ];
  expect(read({ rows })).toEqual({
    rows: [
      '2 0312,黄桂花,1号楼,2,302,2026-12-03',
      '3 0007,韦 & <山>,1号楼,1,12-3',
      '4 R3,莫月,1号楼,1,2026-12-03,123456789012',
    ],
    unread: [],
    notices: [],
  });
});

test('of a formula its stored value counts, and without one it has failed', () => {
  const rows = [
    HEADING,
    [{ formula: 'A1&"x"', value: 'R1' }, '黄桂花', '1号楼', { formula: '1+1', value: 2 }, { formula: 'B2' }],
    ['R2', '韦山', { failed: '#REF!' }, 1, 302],
  ];
  expect(read({ rows })).toMatchObject({ rows: ['2 R1,黄桂花,1号楼,2,#VALUE!', '3 R2,韦山,#REF!,1,302'] });
});

test('a title, notes, blank lines, a second heading and a sum are passed over and said', () => {
  const rows = [
    ['百合社区2026年居民名册'],
    ['填表单位：百合社区', null, null, '2026年11月'],
    [],
    HEADING,
    ['R1', '黄桂花', '1号楼', 1, 302],
    [null, '', ' '],
    HEADING,
    ['R2', '韦山', '1号楼', 1, 301],
    ['合计', 2],
    ['制表人：李', null, '审核：王'],
  ];
  expect(read({ rows, merges: ['A1:F1'] })).toEqual({
    rows: ['5 R1,黄桂花,1号楼,1,302', '8 R2,韦山,1号楼,1,301'],
    unread: [],
    notices: [
      '1 “百合社区2026年居民名…”不是住户，跳过了',
      '2 “填表单位:百合社区”不是住户，跳过了',
      '7 “编号”不是住户，跳过了',
      '9 “合计”不是住户，跳过了',
      '10 “制表人:李”不是住户，跳过了',
    ],
  });
});

test('rows under merged cells have what is shown beside them, but no second name', () => {
  const rows = [
    ['姓名', '住址', null, null],
    [null, '楼栋', '单元', '房号'],
    ['黄桂花', '1号楼', 1, 302],
    ['黄小山', null, null, null],
    [null, null, null, 303],
  ];
  expect(read({ rows, merges: ['A1:A2', 'B1:D1', 'B3:B5', 'C3:C5', 'D3:D4', 'A4:A5'] })).toEqual({
    rows: ['3 黄桂花,1号楼,1,302', '4 黄小山,1号楼,1,302', '5 ,1号楼,1,303'],
    unread: [],
    notices: ['1 “姓名”不是住户，跳过了', '2 有4处合并的格子，下面几行照它读'],
  });
});

test('another sheet that is a roster too is named as not read', () => {
  const rows = [HEADING, ['R1', '黄桂花', '1号楼', 1, 302]];
  const others = [
    ['姓名', '住址'],
    ['韦山', '3-1-301'],
  ];
  const notes = [['怎么填'], ['姓名要写全']];
  expect(read({ name: '说明', rows: notes }, { name: '1号楼', rows }, { name: '2号楼', rows: others })).toMatchObject({
    rows: ['2 R1,黄桂花,1号楼,1,302'],
    unread: ['1 另一张表“2号楼”没有读，请放到一张里'],
  });
});

test('a hundred thousand columns are no more than two hundred, and what is beyond is said', () => {
  const row = ['R1', '黄桂花', '1号楼', 1, 302, ...Array.from({ length: 1000 }, () => null), '远'];
  const far = '<c r="EQXD2" t="inlineStr"><is><t>更远</t></is></c>';
  const bytes = officeXlsx([{ rows: [HEADING, row] }]);
  expect(told(readXlsx(bytes))).toMatchObject({
    rows: ['2 R1,黄桂花,1号楼,1,302'],
    notices: ['1 右边太远的1格没有读'],
  });
  const xml = `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>姓名</t></is></c></row><row r="2">${far}</row></sheetData></worksheet>`;
  expect(told(readXlsx(officeXlsx([{ rows: [] }], { 'xl/worksheets/sheet1.xml': xml })))).toMatchObject({ rows: [] });
});

test('readings over words, pieces of words and prefixed elements are read as one sees them', () => {
  const sst =
    '<x:sst><x:si><x:r><x:t>姓</x:t></x:r><x:r><x:t>名</x:t></x:r><x:rPh><x:t>xingming</x:t></x:rPh></x:si><x:si><x:t>黄桂花</x:t></x:si></x:sst>';
  const sheet =
    '<x:worksheet><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c></x:row><x:row><x:c t="s"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  const parts = { 'xl/sharedStrings.xml': sst, 'xl/worksheets/sheet1.xml': sheet };
  expect(told(readXlsx(officeXlsx([{ rows: [] }], parts)))).toMatchObject({ rows: ['2 黄桂花'] });
});

test.each([
  ['a zip that is no workbook', 'FILE_NOT_READABLE', { 'word/document.xml': '<w/>' }, 'xl/workbook.xml'],
  ['a sheet that was cut off', 'FILE_NOT_READABLE', { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' }, ''],
  [
    'entities of its own',
    'FILE_NOT_READABLE',
    { 'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b "b">]><worksheet>&b;</worksheet>' },
    '',
  ],
  ['a part that unpacks to 50 MB', 'FILE_TOO_LARGE', { 'xl/worksheets/sheet2.xml': ' '.repeat(50 * 1024 * 1024) }, ''],
  ['a sheet of something else', 'FILE_HAS_NO_HEADING', { 'xl/worksheets/sheet1.xml': '<worksheet/>' }, ''],
])('%s is refused: %s', (_, code, more, without) => {
  const bytes = without === '' ? officeXlsx([{ rows: [HEADING] }], more) : officeXlsx([], { [without]: '', ...more });
  expect(told(readXlsx(bytes))).toBe(code);
});

test('the template that Linli gives out is read by Linli', async () => {
  const [headings = [], first = []] = rosterTemplate();
  const filled = ['R1', ...first.slice(1)];
  const book = await writeSheets([
    { name: '名册', rows: [headings, filled] },
    { name: '怎么填', rows: [['列', '怎么填']] },
  ]);
  const read = readXlsx(new Uint8Array(book));
  expect(read.ok && read.value.rows.map(({ cells }) => cells)).toEqual([headings, filled.slice(0, -1)]);
  expect(told(read)).toMatchObject({ unread: [], notices: [] });
});
