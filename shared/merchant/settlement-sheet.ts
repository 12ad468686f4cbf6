import type { DueLine, DueSum } from './due.ts';

type Read = DueSum & {
  readonly name: string;
  readonly month: string;
  readonly lines: readonly Omit<DueLine, 'goodsId'>[];
  readonly cameBack: DueSum;
  readonly digest: string;
  readonly signedAt: number | null;
  readonly settled: { readonly name: string } | null;
  readonly differences: readonly { readonly counted: number; readonly reason: string }[];
};

/** `2026-06` as people write it. */
const sayMonth = (month: string): string => `${month.slice(0, 4)}年${String(Number(month.slice(5)))}月`;

/**
 * A settlement as rows of a spreadsheet: headings, a row for each thing at one price, the sum, what came back, and who signed. Counts are numbers,
 * with their units in the headings; words are strings.
 */
export const settlementSheet = (read: Read): readonly (readonly (string | number)[])[] => [
  [`${read.name}${sayMonth(read.month)}`, '一个几分', '几个', '几张券', '一共几分'],
  ...read.lines.map(({ name, unit, each, pieces, vouchers, points }) => [
    `${name}（${unit}）`,
    ...[each, pieces, vouchers, points],
  ]),
  ['合计', '', read.lines.reduce((sum, { pieces }) => sum + pieces, 0), read.vouchers, read.points],
  ['退回来的，没算', '', '', read.cameBack.vouchers, read.cameBack.points],
  ...read.differences.map(({ counted, reason }) => [`店家说：${reason}`, '', '', '', counted]),
  ['店家', read.signedAt === null ? '还没签' : '签了', '', '', ''],
  ['社区', read.settled === null ? '还没签' : `${read.settled.name} 签了`, '', '', ''],
  ['比一比的号', read.digest.slice(0, 8), '', '', ''],
];
