import type { NeedEventKind } from './events.ts';
import type { NeedStatus } from './need.ts';

/** The acts of those whom a need touches besides who asked and who works on it. */
export const COMPANY_ACTIONS = ['alsoMine', 'notMine', 'merge', 'unmerge', 'nudge', 'markBody'] as const;
export type CompanyAction = (typeof COMPANY_ACTIONS)[number];

const AT_WORK = { open: ['open'], claimed: ['claimed'], assigned: ['assigned'] } as const;

/** The facts they leave behind, and from which state of the need to which. */
export const COMPANY_STEPS = {
  'need.followed': AT_WORK,
  'need.unfollowed': { ...AT_WORK, done: ['done'] },
  'need.merged': { open: ['merged'] },
  'need.unmerged': { merged: ['open'] },
  'need.bodyMarked': {
    open: ['open'],
    claimed: ['claimed'],
    assigned: ['open', 'claimed', 'assigned'],
    done: ['done'],
  },
  'need.bodyCleared': { ...AT_WORK, done: ['done'] },
  'need.nudged': { ...AT_WORK, pending: ['pending'] },
} as const satisfies Partial<Record<NeedEventKind, Partial<Record<NeedStatus, readonly NeedStatus[]>>>>;
