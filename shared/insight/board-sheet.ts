type Happened = { readonly said: number; readonly confirmed: number };
type Board = {
  readonly months: readonly (Happened & { readonly month: string })[];
  readonly waiting: number;
  readonly buildings: readonly {
    readonly buildingName: string;
    readonly waiting: number;
    readonly months: readonly Happened[];
  }[];
};

const HEADINGS = { building: '楼栋', waiting: '没结单', said: '说了', confirmed: '结单', all: '合计' } as const;

/** `2026-06` as people write it. */
const sayMonth = (month: string): string => `${month.slice(0, 4)}年${String(Number(month.slice(5)))}月`;

const rowOf = (
  name: string,
  { waiting, months }: { readonly waiting: number; readonly months: readonly Happened[] },
) => [name, waiting, ...months.flatMap(({ said, confirmed }) => [said, confirmed])];

/**
 * The board of a community as rows of a spreadsheet: a row of headings, a row a building in the order of the board, and the sums.
 * Words are strings and counts are numbers, so that a spreadsheet can go on reckoning.
 */
export const boardSheet = (board: Board): readonly (readonly (string | number)[])[] => [
  [
    HEADINGS.building,
    HEADINGS.waiting,
    ...board.months.flatMap(({ month }) =>
      [HEADINGS.said, HEADINGS.confirmed].map((heading) => `${sayMonth(month)}${heading}`),
    ),
  ],
  ...board.buildings.map((building) => rowOf(building.buildingName, building)),
  rowOf(HEADINGS.all, board),
];
