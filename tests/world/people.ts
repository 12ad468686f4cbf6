import { csvLine, HEADINGS } from '../fixtures/roster-csv.ts';

/** One synthetic person of the small roster. */
export type Person = {
  readonly number: string;
  readonly household: string;
  readonly name: string;
  readonly grid: string;
  readonly building: string;
  readonly unit: number;
  readonly flat: string;
  /** In the roster's own word; empty = none. */
  readonly role: string;
  readonly from: string;
  readonly to: string;
};

const SURNAMES = '韦莫蓝覃罗黄陆农卢梁';
const GIVEN = '山水花春秋月明云芳林海石';
const BUILDINGS = [
  { grid: 'A区', building: '1号楼' },
  { grid: 'A区', building: '2号楼' },
  { grid: 'B区', building: '3号楼' },
] as const;
const HOUSEHOLDS_PER_BUILDING = 6;
const PEOPLE_PER_HOUSEHOLD = 4;

/**
 * Who holds what, by person number. Everybody else is a plain resident. A person lives where the number says: 101-124 in
 * 1号楼, 201-224 in 2号楼, 301-324 in 3号楼; four to a household.
 */
const POSTS: Readonly<Record<string, readonly [role: string, from?: string, to?: string]>> = {
  R101: ['楼长', '2021-01-01'],
  R201: ['楼长'],
  R301: ['楼长'],
  R105: ['网格员'],
  R305: ['网格员'],
  R205: ['社区干部'],
  R209: ['管理员'],
  R109: ['楼长', '2020-01-01', '2020-12-31'],
  R113: ['社区干部', '2020-01-01', '2020-12-31'],
  R117: ['社区干部', '2090-01-01'],
  R110: ['联户长'],
  R111: ['党员'],
  R112: ['互助会成员'],
  R114: ['职能部门'],
  R115: ['物业'],
  R116: ['调解员'],
  R118: ['商户'],
  R119: ['监督管家'],
};

/** The people tests speak of. */
export const CAST = {
  captain1: 'R101',
  captain2: 'R201',
  captain3: 'R301',
  officerA: 'R105',
  officerB: 'R305',
  staff: 'R205',
  admin: 'R209',
  exCaptain1: 'R109',
  exStaff: 'R113',
  futureStaff: 'R117',
  clusterLeader: 'R110',
  partyMember: 'R111',
  volunteer: 'R112',
  department: 'R114',
  property: 'R115',
  mediator: 'R116',
  merchant: 'R118',
  supervisor: 'R119',
  wei: 'R121',
  mo: 'R108',
  lan: 'R120',
  qin: 'R124',
  luo: 'R221',
  nong: 'R321',
  child: 'R123',
  childAlone: 'R218',
} as const;
export type CastName = keyof typeof CAST;

/** All 72 of them, in the order of their numbers. */
export const PEOPLE: readonly Person[] = BUILDINGS.flatMap((place, b) =>
  Array.from({ length: HOUSEHOLDS_PER_BUILDING * PEOPLE_PER_HOUSEHOLD }, (_, index): Person => {
    const number = `R${String(b + 1)}${String(index + 1).padStart(2, '0')}`;
    const home = Math.floor(index / PEOPLE_PER_HOUSEHOLD);
    const [role = '', from = '', to = ''] = POSTS[number] ?? [];
    const surname = SURNAMES[(home + b) % SURNAMES.length] ?? '';
    const given = [b * 5 + home, index].map((at) => GIVEN[at % GIVEN.length] ?? '').join('');
    return {
      ...place,
      number,
      household: `H${String(b + 1)}${String(home + 1)}`,
      name: `${surname}${given}`,
      unit: home < HOUSEHOLDS_PER_BUILDING / 2 ? 1 : 2,
      flat: `${String((home % 3) + 1)}01`,
      ...{ role, from, to },
    };
  }),
);

/** Born ten years before the year of the tests; everybody else is grown up. */
const CHILDREN: readonly string[] = [CAST.child, CAST.childAlone];

const cells = (person: Person, index: number): readonly string[] => [
  person.number,
  person.household,
  person.name,
  '',
  CHILDREN.includes(person.number) ? '2016' : '1980',
  '壮族',
  index % PEOPLE_PER_HOUSEHOLD === 0 ? '户主' : '家人',
  person.grid,
  person.building,
  String(person.unit),
  person.flat,
  '龙凤乡老寨村',
  '否',
  person.role,
  person.from,
  person.to,
];

/** The small roster as a file. */
export const smallRoster = (people: readonly Person[] = PEOPLE): string =>
  [HEADINGS, ...people.map(cells)].map(csvLine).join('');

/** Everybody has the account of their number. */
export const openidOf = (number: string): string => `openid-${number.toLowerCase()}`;
