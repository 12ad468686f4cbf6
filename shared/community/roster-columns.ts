import { compact } from './roster-text.ts';

/** The columns of a roster, by what they mean; the values are the headings staff write. */
export const ROSTER_COLUMNS = {
  number: '编号',
  household: '户号',
  name: '姓名',
  gender: '性别',
  birthYear: '出生年',
  ethnicity: '民族',
  relation: '与户主关系',
  grid: '片区',
  building: '楼栋',
  unit: '单元',
  flat: '房号',
  origin: '原村',
  away: '外出',
  roles: '身份',
  termFrom: '任期起',
  termTo: '任期止',
} as const;
export type RosterColumn = keyof typeof ROSTER_COLUMNS;
/** Every column, in the order in which staff write them. */
export const ROSTER_COLUMN_KEYS = Object.keys(ROSTER_COLUMNS) as readonly RosterColumn[];

/** Without these nobody is told from anybody: everything else may be missing. */
export const ROSTER_NEEDED: readonly RosterColumn[] = ['name', 'building', 'flat'];

const SYNONYMS: Partial<Record<RosterColumn, readonly string[]>> = {
  number: ['人员编号', '人口编号', '居民编号', '个人编号'],
  household: ['户编号', '家庭编号', '户口编号'],
  name: ['名字', '居民姓名', '人员姓名', '成员姓名'],
  birthYear: ['出生年份', '出生年度'],
  relation: ['户主关系', '关系', '与户主的关系'],
  grid: ['网格', '区', '小区片区'],
  building: ['楼栋号', '楼号', '栋号', '栋', '楼'],
  unit: ['单元号'],
  flat: ['房间号', '门牌号', '室号', '房间', '房屋号'],
  origin: ['原住村', '迁出村', '原籍村', '原住地'],
  away: ['是否外出', '外出务工'],
  roles: ['职务', '角色'],
  termFrom: ['任期开始', '任职起', '任期起始'],
  termTo: ['任期结束', '任职止', '任期截止'],
};

const KEY_OF_HEADING = new Map<string, RosterColumn>(
  ROSTER_COLUMN_KEYS.flatMap((key) =>
    [ROSTER_COLUMNS[key], ...(SYNONYMS[key] ?? [])].map((heading) => [heading, key] as const),
  ),
);

/** A home in one column, where a file has none for the building and the flat. */
const ADDRESS: ReadonlySet<string> = new Set([
  '住址',
  '地址',
  '家庭住址',
  '现住址',
  '现居住地址',
  '房屋地址',
  '住房地址',
  '安置地址',
  '详细地址',
  '居住地址',
]);

/** Something wrong with a roster. `line` as a spreadsheet counts: the heading is 1. `reason` is plain Chinese. */
export type RosterProblem = { readonly line: number; readonly column: string; readonly reason: string };

/** Where each column stands (0 = the first), and what is odd about the headings. */
export type Heading = {
  readonly positions: ReadonlyMap<RosterColumn, number>;
  /** Where the home stands in one cell; undefined where building and flat have their own columns, or neither is there. */
  readonly address: { readonly at: number; readonly name: string } | undefined;
  /** Not fatal: columns that are not read. */
  readonly notices: readonly RosterProblem[];
  /** Fatal: without these nothing is read. */
  readonly missing: readonly RosterProblem[];
};

/** Notes that people write into a heading: 姓名（必填）, 房号*. */
const NOTE_IN_HEADING = /\(.*?\)|[*:]/g;

/** Finds the columns in the row at `line`. Blanks, full-width letters, notes in brackets and obvious other names of a heading make no difference. */
export const readHeading = (cells: readonly string[], line = 1): Heading => {
  const headings = cells.map((cell) => compact(cell).replace(NOTE_IN_HEADING, ''));
  const positions = new Map<RosterColumn, number>();
  headings.forEach((heading, at) => {
    const key = KEY_OF_HEADING.get(heading);
    if (key !== undefined && !positions.has(key)) positions.set(key, at);
  });
  const at = positions.has('building') && positions.has('flat') ? -1 : headings.findIndex((one) => ADDRESS.has(one));
  const address = at < 0 ? undefined : { at, name: headings[at] ?? '' };
  const isTold = (key: RosterColumn) => positions.has(key) || (address !== undefined && key !== 'name');
  const missing = ROSTER_NEEDED.filter((key) => !isTold(key)).map((key) => ({
    line,
    column: ROSTER_COLUMNS[key],
    reason: '缺这一列',
  }));
  return { positions, address, notices: noticesOf(headings, positions, at, line), missing };
};

/** The columns that are not read: unknown ones, and a second one of a kind. */
const noticesOf = (
  headings: readonly string[],
  positions: Heading['positions'],
  address: number,
  line: number,
): readonly RosterProblem[] =>
  headings.flatMap((heading, at) => {
    const key = KEY_OF_HEADING.get(heading);
    if (heading === '' || at === address || (key !== undefined && positions.get(key) === at)) return [];
    const reason = key === undefined ? '这一列用不上，没有读' : `和“${ROSTER_COLUMNS[key]}”重了，没有读`;
    return [{ line, column: shown(heading), reason }];
  });

const shown = (heading: string) => (heading.length > 20 ? `${heading.slice(0, 20)}…` : heading);
