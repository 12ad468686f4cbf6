import { readDelimited } from './read-delimited.ts';

const HEADING = '编号,姓名,楼栋,房号,原村';
const row = (number: string, name = '黄桂花') => `${number},${name},1号楼,302,百合村`;
const read = (...lines: readonly string[]) => readText(`${lines.join('\r\n')}\r\n`);
/** What became of each line: read, not read and why, or said. */
const readText = (text: string) => {
  const sheet = readDelimited(text);
  return {
    read: sheet?.rows.slice(1).map(({ line, cells: [number = ''] }) => `${line} ${number}`),
    unread: sheet?.unread.map(({ line, reason }) => `${line} ${reason}`),
    notices: sheet?.notices.map(({ line, column, reason }) => `${line} ${column}：${reason}`),
  };
};

test('a line feed alone among CRLF breaks a row in two, of which neither half is read', () => {
  expect(readText(`${HEADING}\r\n${row('R1')}\r\nR2,韦\n山,2号楼,101,老寨村\r\n${row('R3')}\r\n`)).toEqual({
    read: ['2 R1', '5 R3'],
    unread: ['3 一行断成了两行，没有读', '4 一行断成了两行，没有读'],
    notices: [],
  });
});

test('a number that was broken is nobody else’s number', () => {
  expect(readText(`${HEADING}\nR1\n${row('07')}\n${row('R3')}\n`)).toEqual({
    read: ['4 R3'],
    unread: ['2 一行断成了两行，没有读', '3 一行断成了两行，没有读'],
    notices: [],
  });
});

test.each([
  ['CRLF heading and LF rows', `${HEADING}\r\n${row('R1')}\n${row('R2')}\n`],
  ['LF heading and CRLF rows', `${HEADING}\n${row('R1')}\r\n${row('R2')}\r\n`],
  ['a lone CR among CRLF', `${HEADING}\r\n${row('R1')}\r${row('R2')}\r\n`],
  ['no break at the end', `${HEADING}\r\n${row('R1')}\r\n${row('R2')}`],
])('every row is read: %s', (_, text) => {
  expect(readText(text)).toEqual({ read: ['2 R1', '3 R2'], unread: [], notices: [] });
});

test('two stray quotes rows apart cost the two rows they stand in, and none between', () => {
  const between = Array.from({ length: 30 }, (_, at) => row(`R${String(at + 10)}`));
  const found = read(HEADING, row('R1', '"黄桂花'), ...between, row('R2', '韦山"'), row('R3', '"韦山'));
  expect(found.unread).toEqual(['2 引号不成对，没有读', '34 引号不成对，没有读']);
  expect(found.read).toHaveLength(31);
});

test('two stray quotes in rows that follow each other swallow nothing either', () => {
  const found = read(HEADING, 'R1,"黄桂花,1号楼,302,百合村', 'R2,韦山",1号楼,302,百合村', row('R3'));
  expect(found.unread).toEqual(['2 引号不成对，没有读']);
  expect(found.read).toEqual(['3 R2', '4 R3']);
});

test('a quoted cell over several lines is read, and shown with its lines', () => {
  expect(read(HEADING, 'R1,黄桂花,1号楼,302,"百合村', '后来搬的"', row('R2'))).toEqual({
    read: ['2 R1', '4 R2'],
    unread: [],
    notices: ['2 原村：这一格占了第2行到第3行'],
  });
});

test('a cell too many or too few is not read, since what follows stands in the wrong column', () => {
  expect(read(HEADING, row('R1'), 'R2,韦,山,1号楼,302,百合村', 'R3,莫月,302,百合村', row('R4'))).toEqual({
    read: ['2 R1', '5 R4'],
    unread: ['3 有6格，多了1格，没有读', '4 只有4格，要5格，没有读'],
    notices: [],
  });
});

test('rows from which a program leaves the empty end off are whole', () => {
  const short = ['R2,韦山,1号楼,302', 'R3,莫月,1号楼,301'];
  expect(read(HEADING, row('R1'), ...short).read).toEqual(['2 R1', '3 R2', '4 R3']);
});

test('a title, notes, places over their rows and a sum are passed over and said', () => {
  const over = ['百合社区名册,,,,', '2026年11月,,,,'];
  expect(read(...over, HEADING, '1号楼,,,,', row('R1'), ',,,,', '合计,1,,,', '制表人：李')).toEqual({
    read: ['5 R1'],
    unread: [],
    notices: [
      '1 整行：“百合社区名册”不是住户，跳过了',
      '2 整行：“2026年11月”不是住户，跳过了',
      '4 整行：“1号楼”不是住户，跳过了',
      '7 整行：“合计”不是住户，跳过了',
      '8 整行：“制表人:李”不是住户，跳过了',
    ],
  });
});

test('a person over the heading of a sorted file is not passed over', () => {
  expect(read(row('R1'), HEADING, row('R2'))).toEqual({
    read: ['3 R2'],
    unread: ['1 在表头上面，没有读'],
    notices: [],
  });
});

test('a row typed with full-width commas is read, and said', () => {
  expect(read(HEADING, row('R1').replace(/,/g, '，'), row('R2'))).toEqual({
    read: ['2 R1', '3 R2'],
    unread: [],
    notices: ['2 整行：中文逗号当成逗号读了'],
  });
});
