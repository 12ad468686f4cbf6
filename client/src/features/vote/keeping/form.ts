import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import { beijingDay, startOfBeijingDay } from '../../../../../shared/kernel/time.ts';
import { isSound, QUESTION_LIMITS, type QuestionKind } from '../../../../../shared/vote/question.ts';
import type { VoteUnit } from '../../../../../shared/vote/rules.ts';
import { now } from '../../../platform/clock.ts';
import type { Input } from '../../../platform/rpc.ts';
import type { Node } from '../../membership/index.ts';
import type { Template } from './templates.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A vote opens in the morning and closes in the evening, when people are at home. */
const OPENS_AT_HOUR = 8;
const CLOSES_AT_HOUR = 21;

/** In how many days it can open; what is decided has three whole days of notice, and somebody has to check it first. */
export const OPENS_IN = { ask: [1, 2, 3], decide: [5, 7, 10] } as const;
/** For how many days it can be open. */
export const LASTS = [3, 7, 14] as const;

/** What somebody writes of a vote. */
export type VoteForm = {
  readonly kind: QuestionKind;
  readonly purpose: 'ask' | 'decide';
  readonly unit: VoteUnit;
  readonly title: string;
  readonly options: readonly string[];
  readonly most: number;
  readonly tie: 'talk' | 'draw';
  readonly mayChange: boolean;
  readonly isRehearsal: boolean;
  readonly isAboutCaptain: boolean;
  readonly opensIn: number;
  readonly lasts: number;
};

/** As a template begins it. */
export const formOf = ({ kind, purpose, title, options }: Template): VoteForm => ({
  ...{ kind, purpose, title, options, unit: 'household', most: 1, tie: 'talk', mayChange: true },
  ...{ isRehearsal: false, isAboutCaptain: false, opensIn: OPENS_IN[purpose][0], lasts: LASTS[1] },
});

const questionOf = ({ kind, title, options, most }: VoteForm) => {
  const written = options.map((option) => option.trim()).filter((option) => option !== '');
  const wanted = { approve: 1, one: 1, some: most, score: written.length }[kind];
  return { kind, title: title.trim(), options: written, most: wanted };
};

/** True once the question can be put. */
export const isQuestion = (form: VoteForm): boolean => isSound(questionOf(form));

/** True once there is a title. */
export const isTitled = ({ title }: VoteForm): boolean => title.trim().length >= QUESTION_LIMITS.titleLengthMin;

/** When it opens, and the first instant that is too late. */
export const timesOf = ({ opensIn, lasts }: Pick<VoteForm, 'opensIn' | 'lasts'>) => {
  const start = startOfBeijingDay(beijingDay((now() + opensIn * DAY_MS) as InstantMs));
  return {
    opensAt: (start + OPENS_AT_HOUR * HOUR_MS) as InstantMs,
    closesAt: (start + (lasts - 1) * DAY_MS + CLOSES_AT_HOUR * HOUR_MS) as InstantMs,
  };
};

/** What is sent of it. */
export const writtenOf = (form: VoteForm, node: Node): Input<'vote.make'> => ({
  ...questionOf(form),
  ...timesOf(form),
  ...{ unit: form.unit, purpose: form.purpose, tie: form.tie, mayChange: form.mayChange },
  ...{ isRehearsal: form.isRehearsal, isAboutCaptain: node.kind === 'building' && form.isAboutCaptain },
  ...(node.kind === 'building' ? { buildingId: node.id } : {}),
  ...(node.kind === 'grid' ? { gridId: node.id } : {}),
});
