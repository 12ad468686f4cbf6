import type { NeedEventKind } from './events.ts';
import type { NeedStatus } from './need.ts';

/** The acts of those whose yes a need waits for, and of those in charge who call where nobody can be asked on a phone. */
export const ASSENT_ACTIONS = ['agree', 'disagree', 'recordAssent'] as const;
export type AssentAction = (typeof ASSENT_ACTIONS)[number];

const GOES_OUT = { asked: ['open', 'pending'] } as const;
const ENDS = { asked: ['notAgreed'] } as const;

/** The facts they leave behind, and from which state of the need to which. */
export const ASSENT_STEPS = {
  'need.agreed': GOES_OUT,
  'need.agreedFor': GOES_OUT,
  'need.disagreed': ENDS,
  'need.stillAsked': { asked: ['asked'] },
  'need.assentLapsed': ENDS,
} as const satisfies Partial<Record<NeedEventKind, Partial<Record<NeedStatus, readonly NeedStatus[]>>>>;
