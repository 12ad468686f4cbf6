import { timesOfDays, type VoteDays } from '../../../../../shared/vote/calendar.ts';
import { isSound, QUESTION_LIMITS, type QuestionKind } from '../../../../../shared/vote/question.ts';
import type { StatutoryRule, VotePurpose, VoteUnit } from '../../../../../shared/vote/rules.ts';
import { VOTE_LIMITS } from '../../../../../shared/vote/vote.ts';
import type { Input } from '../../../platform/rpc.ts';
import type { Node } from '../../membership/index.ts';
import type { Template } from './templates.ts';

/** In how many days it can open; what is decided has three whole days of notice, what the law decides fifteen, and somebody has to check it first. */
export const OPENS_IN = { ask: [1, 2, 3], decide: [5, 7, 10], statutory: [17, 20, 30] } as const;
/** For how many days it can be open. */
export const LASTS = [3, 7, 14] as const;

/** What somebody writes of a vote. */
export type VoteForm = {
  readonly kind: QuestionKind;
  readonly purpose: VotePurpose;
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
  /** Its first and last day, where somebody chose them; null = as they are proposed. */
  readonly days: VoteDays | null;
  /** Of the whole community: every building votes for itself. */
  readonly isInEach: boolean;
  /** Of a statutory vote: by which rule, and where slips are handed in. */
  readonly rule: StatutoryRule;
  readonly heldAt: string;
};

/** As a template begins it. */
export const formOf = ({ kind, purpose, title, options }: Template): VoteForm => ({
  ...{ kind, purpose, title, options, unit: 'household', most: 1, tie: 'talk' },
  ...{ isRehearsal: false, isAboutCaptain: false, opensIn: OPENS_IN[purpose][0], lasts: LASTS[1], days: null },
  ...{ mayChange: purpose !== 'statutory', isInEach: false, rule: 'owners', heldAt: '' },
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

/** True once it is said where a statutory vote is held. */
export const isPlaced = ({ purpose, heldAt }: VoteForm): boolean =>
  purpose !== 'statutory' || heldAt.trim().length >= VOTE_LIMITS.heldAtLengthMin;

/** What is sent of it, wherever it is held. */
const askedOf = (form: VoteForm, days: VoteDays) => ({
  ...questionOf(form),
  ...timesOfDays(days),
  ...{ unit: form.unit, tie: form.tie, mayChange: form.mayChange, isRehearsal: form.isRehearsal },
});

/** What is sent of a vote of one place. */
export const writtenOf = (form: VoteForm, days: VoteDays, node: Node): Input<'vote.make'> => ({
  ...askedOf(form, days),
  ...{ purpose: form.purpose, isAboutCaptain: node.kind === 'building' && form.isAboutCaptain },
  ...(node.kind === 'building' ? { buildingId: node.id } : {}),
  ...(node.kind === 'grid' ? { gridId: node.id } : {}),
  ...(form.purpose === 'statutory' ? { rule: form.rule, heldAt: form.heldAt.trim() } : {}),
});

/** What is sent of a vote in each building; a statutory one is made by itself. */
export const writtenOfAll = (form: VoteForm, days: VoteDays): Input<'vote.makeAll'> => ({
  ...askedOf(form, days),
  ...{ isAboutCaptain: form.isAboutCaptain, purpose: form.purpose === 'statutory' ? 'decide' : form.purpose },
});

/** True where every building votes for itself. */
export const isInAll = ({ isInEach, purpose }: VoteForm, node: Node | null): boolean =>
  isInEach && purpose !== 'statutory' && node?.kind === 'community';
