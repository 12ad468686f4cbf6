import type { VoteOutcome } from './outcome.ts';
import { neededOf, type Share } from './share.ts';
import type { VoteUnit } from './rules.ts';
import type { Threshold, Totals } from './totals.ts';

type Cell = string | number;
type Result = {
  readonly outcome: { readonly is: VoteOutcome['is']; readonly options: readonly number[] };
  readonly took: number;
  readonly chosen: readonly number[];
  readonly grades: readonly (readonly number[])[];
  readonly blank: number;
  readonly parts: readonly {
    readonly name: string;
    readonly took: number | null;
    readonly chosen: readonly number[];
  }[];
};
/** A vote with its result, as everybody reads it. */
type Told = {
  readonly title: string;
  readonly placeName: string;
  readonly unit: VoteUnit;
  readonly options: readonly string[];
  readonly onRoll: number | null;
  readonly rule: { readonly takingPart: Share | null };
  readonly status: string;
  readonly result: Result;
  readonly statutory: {
    readonly totals: {
      readonly typed: Totals;
      readonly thresholds: readonly Threshold[];
      readonly earlier: readonly { readonly typed: Totals; readonly reason: string }[];
    } | null;
  } | null;
};

const HEADINGS = ['项目', '数', '共', '单位', '要', '够不够'] as const;
const UNITS = { household: '户', resident: '人' } as const;
const FEW = '投的人少，不写票数';
const MEASURED = { households: '户数', area: '面积' } as const;
const AREA_UNIT = '平方米';

/** What it came to, in words; the options it means follow. */
const OUTCOMES: Readonly<Record<VoteOutcome['is'], string>> = {
  ...{ heard: '大家说', decided: '定了', level: '一样多', tooFew: '没通过，来的不够', notEnough: '没通过，同意的不够' },
  ...{ refused: '没通过，多数不同意', few: '投的人少，不说', elsewhere: '在别处投' },
};

const row = (...cells: readonly Cell[]): readonly Cell[] => [...cells, ...HEADINGS.slice(cells.length).map(() => '')];
const enough = (isMet: boolean): string => (isMet ? '够' : '不够');

/**
 * The result of a vote as rows of a spreadsheet: each number with the whole it is a part of and its unit. No names and no doors; what small places chose is left out as it is on the screen.
 *
 * @param vote - one that has a result.
 */
export const resultSheet = (vote: Told): readonly (readonly Cell[])[] => [
  [...HEADINGS],
  row('问的事', vote.title),
  row('在哪里投', vote.placeName),
  row('结果', outcomeIn(vote)),
  row('能不能再问', vote.status === 'confirmed' ? '定下来了' : '还能来问'),
  row('名册里', vote.onRoll ?? 0, '', UNITS[vote.unit]),
  ...(vote.statutory?.totals ? typedRows(vote.statutory.totals) : countedRows(vote)),
];

const outcomeIn = ({ result: { outcome }, options, statutory }: Told): string => {
  if (statutory?.totals) return statutory.totals.thresholds.every(({ isMet }) => isMet) ? '通过了' : '没通过';
  const chosen = outcome.options.map((place) => options[place] ?? '').join('，');
  return chosen === '' ? OUTCOMES[outcome.is] : `${OUTCOMES[outcome.is]}：${chosen}`;
};

const countedRows = (vote: Told): readonly (readonly Cell[])[] => {
  const { result, unit, options, onRoll, rule } = vote;
  const all = onRoll ?? 0;
  const needed = rule.takingPart === null ? null : neededOf(rule.takingPart, all);
  const took: readonly Cell[] = ['来投的', result.took, all, UNITS[unit]];
  return [
    needed === null ? row(...took) : row(...took, needed, enough(result.took >= needed)),
    ...(result.chosen.length === 0 ? [row(FEW)] : optionRows(vote)),
    ...result.parts.flatMap((part) =>
      part.took === null
        ? []
        : [
            row(`${part.name}：来投的`, part.took, '', UNITS[unit]),
            ...part.chosen.map((n, place) => row(`${part.name}：${options[place] ?? ''}`, n, part.took ?? 0, '票')),
          ],
    ),
    ...hiddenRows(result),
  ];
};

const optionRows = ({ options, result: { took, chosen, grades, blank } }: Told): readonly (readonly Cell[])[] => [
  ...options.flatMap((option, place) =>
    grades.length === 0
      ? [row(option, chosen[place] ?? 0, took, '票')]
      : (grades[place] ?? []).map((n, at) => row(`${option}：${String(at + 1)} 分`, n, took, '票')),
  ),
  row('空白票', blank, took, '票'),
];

/** Places in which few voted are named together, without a number. */
const hiddenRows = ({ parts }: Result): readonly (readonly Cell[])[] => {
  const names = parts.filter(({ took }) => took === null).map(({ name }) => name);
  return names.length === 0 ? [] : [row(`${names.join('，')}：${FEW}`)];
};

type Law = NonNullable<NonNullable<Told['statutory']>['totals']>;
const typedRows = ({ typed, thresholds, earlier }: Law): readonly (readonly Cell[])[] => [
  ...countRows(typed, ''),
  ...thresholds.map(({ stage, measure, part, whole, needed, isMet }) =>
    row(
      `${stage === 'took' ? '要参加的' : '要同意的'}${MEASURED[measure]}`,
      ...[inUnit(measure, part), inUnit(measure, whole), measure === 'area' ? AREA_UNIT : UNITS.household],
      ...[inUnit(measure, needed), enough(isMet)],
    ),
  ),
  ...earlier.flatMap((one) => [row('更正过', one.reason), ...countRows(one.typed, '改以前，')]),
];

/** Both counts of one sheet. @param before - stands before each number. */
const countRows = (typed: Totals, before: string): readonly (readonly Cell[])[] =>
  (['households', 'area'] as const).flatMap((measure) =>
    (
      [
        ['Yes', '同意的'],
        ['No', '反对的'],
        ['Abstained', '弃权的'],
      ] as const
    ).map(([field, word]) =>
      row(
        `${before}${word}${MEASURED[measure]}`,
        inUnit(measure, typed[`${measure}${field}`]),
        inUnit(measure, typed[`${measure}Took`]),
        measure === 'area' ? AREA_UNIT : UNITS.household,
      ),
    ),
  );

/** Square decimetres are read as square metres. */
const inUnit = (measure: 'households' | 'area', n: number): number => (measure === 'area' ? n / 100 : n);
