import { DEED_KINDS } from '../../../../shared/earning/deed-kinds.ts';
import { NEED_KINDS } from '../../../../shared/need/kinds.ts';
import { RULE_NUMBERS, type RuleNumber, type RuleNumbers } from '../../../../shared/points/earning-rules.ts';
import type { Output } from '../../platform/rpc.ts';
import type { IconName } from '../../ui/index.ts';
import { sayKind } from '../../words/names.ts';
import { say } from '../../words/say.ts';
import { kindIcon } from '../need/index.ts';
import { deedIcon } from '../points/index.ts';

/** The numbers of a version. */
export type Numbers = RuleNumbers;
/** A version as it is read. */
export type Rule = Output<'earning.rules'>['inForce'];

/** One number of a version: its picture and name, what it is, and the version in which it is another. */
export type Worth = {
  readonly key: string;
  readonly icon: IconName;
  readonly title: string;
  readonly value: number;
  readonly words: string;
  readonly with: (value: number) => Numbers;
};

const NUMBER_ICONS: Readonly<Record<RuleNumber, IconName>> = {
  perMeeting: 'tab-needs',
  perHour: 'clock',
  dayMax: 'sun',
  monthMax: 'person',
  communityMonthMax: 'tab-building',
  byHandMax: 'edit',
  objectionDays: 'eye',
};

/** What a number of points is called. */
const sayPoints = (n: number): string => (n > 0 ? say('points.worth', { n }) : say('rule.none'));

/** What each kind of help that somebody asked for is worth. */
export const needWorths = (rule: Numbers): readonly Worth[] =>
  NEED_KINDS.map((kind) => ({
    ...{ key: `need.${kind}`, icon: kindIcon(kind), title: sayKind(kind) },
    ...{ value: rule.perNeed[kind], words: sayPoints(rule.perNeed[kind]) },
    with: (value) => ({ ...rule, perNeed: { ...rule.perNeed, [kind]: value } }),
  }));

/** What each kind of deed is worth. */
export const deedWorths = (rule: Numbers): readonly Worth[] =>
  DEED_KINDS.map((kind) => ({
    ...{ key: `deed.${kind}`, icon: deedIcon(kind), title: say(`points.deed.${kind}`) },
    ...{ value: rule.perDeed[kind], words: sayPoints(rule.perDeed[kind]) },
    with: (value) => ({ ...rule, perDeed: { ...rule.perDeed, [kind]: value } }),
  }));

/** The other numbers: of a meeting and an hour, and the bounds. */
export const numberWorths = (rule: Numbers, of: readonly RuleNumber[] = RULE_NUMBERS): readonly Worth[] =>
  of.map((name) => ({
    ...{ key: name, icon: NUMBER_ICONS[name], title: say(`rule.${name}`), value: rule[name] },
    words: name === 'objectionDays' ? say('rule.days', { n: rule[name] }) : sayPoints(rule[name]),
    with: (value) => ({ ...rule, [name]: value }),
  }));

/** Every number of a version, in the order in which it is read. */
export const allWorths = (rule: Numbers): readonly Worth[] => [
  ...needWorths(rule),
  ...deedWorths(rule),
  ...numberWorths(rule),
];
