import type { MonthOfBuilding, MonthStand } from './months.ts';

type Sums = Pick<MonthOfBuilding, 'asked' | 'spoke' | 'opinions' | 'undecided'>;
type Board = {
  readonly months: readonly (Sums & { readonly month: string })[];
  readonly buildings: readonly {
    readonly buildingName: string;
    readonly months: readonly (Sums & { readonly stand: MonthStand })[];
  }[];
};

/** What people read of how a month stands. */
const STAND_WORDS = {
  ahead: '还没到',
  now: '正在说',
  none: '没有开',
  quiet: '没人说话',
  undecided: '还有没定的',
  decided: '都有着落',
} as const satisfies Record<MonthStand, string>;

const HEADINGS = ['说了的户', '意见', '没定', '怎么样'] as const;

/** `2026-06` as people write it. */
const sayMonth = (month: string): string => `${month.slice(0, 4)}年${String(Number(month.slice(5)))}月`;

/** Never a percentage: so many of so many; nothing of nothing in words. */
const sayShare = ({ asked, spoke }: Sums): string =>
  asked === 0 ? '还没有' : `${String(asked)} 户里 ${String(spoke)} 户`;

/**
 * The reviews of all buildings by months as rows of a spreadsheet: a row of headings, a row a building in the order of the board, and the sums.
 * Words are strings and counts are numbers, so that a spreadsheet can go on reckoning; a share is said with its whole, as words.
 */
export const monthsSheet = ({ months, buildings }: Board): readonly (readonly (string | number)[])[] => [
  ['楼栋', ...months.flatMap(({ month }) => HEADINGS.map((heading) => `${sayMonth(month)}${heading}`))],
  ...buildings.map((one) => [
    one.buildingName,
    ...one.months.flatMap((cell) => [sayShare(cell), cell.opinions, cell.undecided, STAND_WORDS[cell.stand]]),
  ]),
  ['合计', ...months.flatMap((sum) => [sayShare(sum), sum.opinions, sum.undecided, ''])],
];
