import type { Rate, Rates } from '../need/after/rates.ts';

type Happened = { readonly said: number; readonly confirmed: number };
type Row = { readonly waiting: number; readonly months: readonly Happened[]; readonly rates: Rates };
type Board = Omit<Row, 'months'> & {
  readonly months: readonly (Happened & { readonly month: string })[];
  readonly buildings: readonly (Row & { readonly buildingName: string })[];
};

const HEADINGS = { building: '楼栋', waiting: '没结单', said: '说了', confirmed: '结单', all: '合计' } as const;
/** The three rates of the six months, and who stands apart from them. */
const RATE_HEADINGS = ['半年按时找过人', '半年办好', '半年满意', '半年没找到人', '半年没人去问'] as const;

/** `2026-06` as people write it. */
const sayMonth = (month: string): string => `${month.slice(0, 4)}年${String(Number(month.slice(5)))}月`;

/** Never a percentage: so many of so many. `n` is null where so few said something that one could tell who. */
const sayRate = ({ n, of }: Rate, unit: '件' | '人'): string => {
  if (of === 0) return '还没有';
  return n === null ? `只有 ${String(of)} ${unit}说了，先不说` : `${String(of)} ${unit}里 ${String(n)} ${unit}`;
};

const rowOf = (name: string, { waiting, months, rates }: Row) => [
  ...[name, waiting, ...months.flatMap(({ said, confirmed }) => [said, confirmed])],
  ...[sayRate(rates.answered, '件'), sayRate(rates.solved, '人'), sayRate(rates.satisfied, '人')],
  ...[rates.notFound, rates.notAsked],
];

/**
 * The board of a community as rows of a spreadsheet: a row of headings, a row a building in the order of the board, and the sums.
 * Words are strings and counts are numbers, so that a spreadsheet can go on reckoning; a rate is said with its whole, as words.
 */
export const boardSheet = (board: Board): readonly (readonly (string | number)[])[] => [
  [
    HEADINGS.building,
    HEADINGS.waiting,
    ...board.months.flatMap(({ month }) =>
      [HEADINGS.said, HEADINGS.confirmed].map((heading) => `${sayMonth(month)}${heading}`),
    ),
    ...RATE_HEADINGS,
  ],
  ...board.buildings.map((building) => rowOf(building.buildingName, building)),
  rowOf(HEADINGS.all, board),
];
