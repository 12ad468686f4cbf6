import type { LocalDate } from '../kernel/time.ts';
import { MORE_THAN_HALF, THREE_QUARTERS, TWO_THIRDS, type Share } from './share.ts';

/**
 * What a vote is, said on its face: `ask` for opinions (问问大家), which decides nothing; `decide` a matter of our own (自己定的事); `statutory` (法定表决), which is run on
 * paper or in the city's own system: Linli keeps its roll, its turnout and its publication, and counts nothing of it.
 */
export const VOTE_PURPOSES = ['ask', 'decide', 'statutory'] as const;
export type VotePurpose = (typeof VOTE_PURPOSES)[number];

/** What casts one ballot: a household or a grown-up resident. */
export const VOTE_UNITS = ['household', 'resident'] as const;
export type VoteUnit = (typeof VOTE_UNITS)[number];

/** By what a vote is held and decided. */
export type VoteRule = {
  /** Never given to another one. */
  readonly name: string;
  /** From this day on, for votes that are announced. */
  readonly from: LocalDate;
  readonly purpose: VotePurpose;
  readonly units: readonly VoteUnit[];
  /** How many of the roll have to take part; null = however many. */
  readonly takingPart: Share | null;
  /** How many of those who take part have to choose an option; null = it decides nothing. */
  readonly agreeing: Share | null;
  /** Area counts besides heads; as totals somebody types, never here. */
  readonly hasArea: boolean;
  /** Whole days from announcing to opening, at least. */
  readonly noticeDays: number;
  /** Whole days in which a unit can say that the roll is wrong, from announcing on; at most until opening. */
  readonly objectionDays: number;
  /** Whole days from the preliminary result to its confirmation (询异). */
  readonly queryDays: number;
  /** How many written proxies one unit holds at most; 0 = none are taken (村民选举：一人最多替三人，民政部选举规程). */
  readonly proxiesMax: number;
  /** Options stand in an order that is drawn when the vote is announced: what stands first is chosen more often. Left out = as they were written. */
  readonly isByLot?: true;
  /** Where it is written; a person has to hold it against the text in force. */
  readonly source: string;
};

/** A grown-up: so old on the day on which a vote opens (民法典 §17, 村民委员会组织法 §13). */
export const VOTING_AGE = 18;

/** The rules of votes that are held on paper or in the city's own system: owners on ordinary matters, and on weighty ones (民法典 §278, items 6 to 8). */
export const STATUTORY_RULES = ['owners', 'owners-weighty'] as const;
export type StatutoryRule = (typeof STATUTORY_RULES)[number];

const OURS = '这里的约定';
/** Dated, the latest last: rules change, and what was announced under the old one stands. */
export const VOTE_RULES: readonly VoteRule[] = [
  {
    ...{ name: 'ask', from: '2018-12-29' as LocalDate, purpose: 'ask', units: ['household', 'resident'] },
    ...{
      takingPart: null,
      agreeing: null,
      hasArea: false,
      noticeDays: 0,
      objectionDays: 0,
      queryDays: 1,
      proxiesMax: 0,
    },
    source: `问问大家，不定事，${OURS}`,
  },
  {
    ...{ name: 'decide-households', from: '2018-12-29' as LocalDate, purpose: 'decide', units: ['household'] },
    ...{ takingPart: TWO_THIRDS, agreeing: MORE_THAN_HALF, hasArea: false },
    ...{ noticeDays: 3, objectionDays: 3, queryDays: 3, proxiesMax: 3 },
    source: `村民委员会组织法（2018）第二十二条、第二十八条：三分之二以上的户参加，来的过半数同意；天数和一户最多替三户是${OURS}`,
  },
  {
    ...{ name: 'decide-residents', from: '2018-12-29' as LocalDate, purpose: 'decide', units: ['resident'] },
    ...{ takingPart: MORE_THAN_HALF, agreeing: MORE_THAN_HALF, hasArea: false },
    ...{ noticeDays: 3, objectionDays: 3, queryDays: 3, proxiesMax: 3 },
    source: `村民委员会组织法（2018）第二十二条：十八岁以上的过半数参加，来的过半数同意；天数和一户最多替三户是${OURS}`,
  },
  {
    ...{ name: 'owners', from: '2021-01-01' as LocalDate, purpose: 'statutory', units: ['household'] },
    ...{ takingPart: TWO_THIRDS, agreeing: MORE_THAN_HALF, hasArea: true },
    ...{ noticeDays: 15, objectionDays: 5, queryDays: 10, proxiesMax: 3 },
    source:
      '民法典第二百七十八条：面积、人数都三分之二以上参加，参加的都过半数同意；天数照北京、广东的规定，一户最多替三户是这里的约定',
  },
  {
    ...{ name: 'owners-weighty', from: '2021-01-01' as LocalDate, purpose: 'statutory', units: ['household'] },
    ...{ takingPart: TWO_THIRDS, agreeing: THREE_QUARTERS, hasArea: true },
    ...{ noticeDays: 15, objectionDays: 5, queryDays: 10, proxiesMax: 3 },
    source:
      '民法典第二百七十八条第六、七、八项：面积、人数都三分之二以上参加，参加的都四分之三以上同意；天数照北京、广东的规定，一户最多替三户是这里的约定',
  },
  {
    ...{ name: 'decide-households', from: '2026-11-30' as LocalDate, purpose: 'decide', units: ['household'] },
    ...{ takingPart: TWO_THIRDS, agreeing: MORE_THAN_HALF, hasArea: false },
    ...{ noticeDays: 3, objectionDays: 3, queryDays: 3, proxiesMax: 3, isByLot: true },
    source: `村民委员会组织法（2018）第二十二条、第二十八条：三分之二以上的户参加，来的过半数同意；天数、一户最多替三户和选项的先后抽签是${OURS}`,
  },
  {
    ...{ name: 'decide-residents', from: '2026-11-30' as LocalDate, purpose: 'decide', units: ['resident'] },
    ...{ takingPart: MORE_THAN_HALF, agreeing: MORE_THAN_HALF, hasArea: false },
    ...{ noticeDays: 3, objectionDays: 3, queryDays: 3, proxiesMax: 3, isByLot: true },
    source: `村民委员会组织法（2018）第二十二条：十八岁以上的过半数参加，来的过半数同意；天数、一户最多替三户和选项的先后抽签是${OURS}`,
  },
];

/** The rules of a purpose and a unit on the day of announcing: the latest of each name. */
export const rulesFor = (purpose: VotePurpose, unit: VoteUnit, day: LocalDate): readonly VoteRule[] => {
  const fitting = VOTE_RULES.filter(
    (rule) => rule.purpose === purpose && rule.units.includes(unit) && rule.from <= day,
  );
  return [...new Map(fitting.map((rule) => [rule.name, rule])).values()];
};
