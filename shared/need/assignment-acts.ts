import type { NeedEventKind } from './events.ts';
import type { NeedStatus } from './need.ts';

/** The acts that move who answers for a need; imperative, as at the wire. */
export const ASSIGNMENT_ACTIONS = [
  'give',
  'contact',
  'promise',
  'transfer',
  'askExtension',
  'decideExtension',
  'object',
  'decideObjection',
] as const;
export type AssignmentAction = (typeof ASSIGNMENT_ACTIONS)[number];

const STAYS = { assigned: ['assigned'] } as const;
const GOES_ON = { open: ['open'], claimed: ['claimed'], assigned: ['assigned'] } as const;

/**
 * The facts that assignments leave behind, and from which state of the need to which: beside `give`, and the account of a lead that
 * ended, the need stays in the state it is in.
 */
export const ASSIGNMENT_STEPS = {
  'need.given': { open: ['assigned'], claimed: ['assigned'] },
  'need.contacted': STAYS,
  'need.promised': STAYS,
  'need.transferred': STAYS,
  'need.extensionAsked': STAYS,
  'need.extensionGranted': STAYS,
  'need.extensionRefused': STAYS,
  'need.objected': STAYS,
  'need.objectionUpheld': STAYS,
  'need.objectionRefused': STAYS,
  'need.leadLost': { assigned: ['open', 'claimed'] },
  'need.dueSoon': GOES_ON,
  'need.overdue': GOES_ON,
  'need.overdueThreeDays': GOES_ON,
  'need.overdueSevenDays': GOES_ON,
} as const satisfies Partial<Record<NeedEventKind, Partial<Record<NeedStatus, readonly NeedStatus[]>>>>;
