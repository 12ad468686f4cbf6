import type { LocalDate } from '../kernel/time.ts';
import * as read from './roster-fields.ts';
import { clean, cleanName, compact, isGarbled, looksLikeCardNumber } from './roster-text.ts';

const today = '2026-11-23' as LocalDate;

test('cells are read as they were meant: full-width, blanks and invisible characters do not matter', () => {
  expect(clean('\uFEFF　１号楼\r\n２单元\u200B ')).toBe('1号楼 2单元');
  expect(compact('姓　名')).toBe('姓名');
  expect(cleanName('黄　桂 花')).toBe('黄桂花');
  expect(cleanName('Anna  Li')).toBe('Anna Li');
});

test('what nobody can read and what has no business here is told', () => {
  expect([isGarbled('黄\uFFFD花'), isGarbled('a\u0007'), isGarbled('黄桂花')]).toEqual([true, true, false]);
  expect([looksLikeCardNumber('45212319860305123X'), looksLikeCardNumber('R1234567890')]).toEqual([true, false]);
});

test.each([
  ['r００１', { value: 'R001' }],
  ['A-12', { value: 'A-12' }],
  ['', { reason: '不能空着' }],
  ['1.23E+05', { reason: '表格软件把它改成了科学计数，请设成文本格式' }],
  ['黄1', { reason: '只能用数字、字母和短横' }],
  ['_1', { reason: '只能用数字、字母和短横' }],
  ['1'.repeat(21), { reason: '太长了，最多20个字' }],
])('编号 %p', (cell, expected) => expect(read.readNumber(cell)).toEqual(expected));

test.each([
  ['1986', { value: 1986 }],
  ['１９８６年', { value: 1986 }],
  ['', { value: null }],
  ['2027', { reason: '要在1900到2026之间' }],
  ['1899', { reason: '要在1900到2026之间' }],
  ['1986-03-05', { value: 1986 }],
  ['1986年3月', { value: 1986 }],
  ['八六年', { reason: '只填四位年份，比如 1986' }],
])('出生年 %p', (cell, expected) => expect(read.readBirthYear(cell, today)).toEqual(expected));

test.each([
  ['1', { value: 1 }],
  ['２单元', { value: 2 }],
  ['0', { reason: '要填单元的数字，比如 1' }],
  ['一单元', { value: 1 }],
  ['十', { value: 10 }],
  ['甲', { reason: '要填单元的数字，比如 1' }],
  ['100', { reason: '要填单元的数字，比如 1' }],
  ['', { reason: '不能空着' }],
])('单元 %p', (cell, expected) => expect(read.readUnit(cell)).toEqual(expected));

test.each([
  ['302', { value: '302' }],
  ['３０２室', { value: '302' }],
  ['1单元 302', { value: '302' }],
  ['12-3a', { value: '12-3A' }],
  ['二单元502', { value: '502' }],
  ['3-Dec', { reason: '表格软件把它改成了日期，是不是“12-3”' }],
  ['3o2', { reason: '数字中间有字母“O”，是不是数字' }],
  ['A302', { value: 'A302' }],
  ['三楼', { reason: '房号要像 302、12-3' }],
  ['', { reason: '不能空着' }],
])('房号 %p', (cell, expected) => expect(read.readFlat(cell)).toEqual(expected));

test.each([
  ['楼长；党员', { value: ['captain', 'partyMember'] }],
  ['党员、 楼长,党员', { value: ['captain', 'partyMember'] }],
  ['', { value: [] }],
  ['楼长;村霸', { reason: '没有“村霸”这个身份' }],
])('身份 %p', (cell, expected) => expect(read.readRoles(cell)).toEqual(expected));

test.each([
  ['2024/3/5', { value: '2024-03-05' }],
  ['2024年12月31日', { value: '2024-12-31' }],
  ['2024-02-29', { value: '2024-02-29' }],
  ['2023-02-29', { reason: '日期要像 2024-03-05' }],
  ['24-1-1', { reason: '日期要像 2024-03-05' }],
  ['', { value: null }],
])('任期 %p', (cell, expected) => expect(read.readDay(cell)).toEqual(expected));

test('small closed sets are read, and anything else is told in words', () => {
  expect([read.readGender('男性'), read.readGender(''), read.readGender('M')]).toEqual([
    { value: 'male' },
    { value: null },
    { reason: '只能填男、女' },
  ]);
  expect([read.readAway('是'), read.readAway(''), read.readAway('也许')]).toEqual([
    { value: true },
    { value: false },
    { reason: '只能填是、否' },
  ]);
  expect([read.readEthnicity('壮'), read.readEthnicity('仫佬族'), read.readEthnicity('火星族')]).toEqual([
    { value: '壮族' },
    { value: '仫佬族' },
    { value: '火星族', notice: '五十六个民族里没有“火星族”，照写的记' },
  ]);
  expect([read.readPlaceName(' 1 号楼', 10), read.readPlaceName('', 10), read.readText('长'.repeat(5), 4)]).toEqual([
    { value: '1号楼' },
    { reason: '不能空着' },
    { reason: '太长了，最多4个字' },
  ]);
});

test.each([
  ['3月1日', '表格软件把它改成了日期，是不是“3-1”'],
  ['#REF!', '“#REF!”是表格没算出来，重新填'],
  ['?号楼', '不像楼栋、片区的名字'],
  ['——', '不像楼栋、片区的名字'],
  ['', '不能空着'],
])('楼栋 %p is no place', (cell, reason) => expect(read.readPlaceName(cell, 10)).toEqual({ reason }));

test('a flat may tell its unit', () => {
  expect(['2单元302', '二单元302', '302', '12-3'].map(read.unitInFlat)).toEqual([2, 2, null, null]);
});
