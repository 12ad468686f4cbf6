import { FORMER_NEIGHBOUR } from '../community/former-neighbour.ts';
import type { ResidentId } from '../kernel/ids.ts';
import type { NeedEventKind } from './events.ts';
import { claimantsOf, type Need } from './need.ts';

/** Whom an event of a need concerns beside whoever acted: the requester hears what others do with it, the helpers what becomes of it. */
const CONCERNS = {
  'need.posted': 'nobody',
  'need.published': 'requester',
  'need.refused': 'requester',
  'need.claimed': 'requester',
  'need.released': 'requester',
  'need.doneReported': 'requester',
  'need.confirmed': 'helpers',
  'need.sentBack': 'helpers',
  'need.withdrawn': 'helpers',
} as const satisfies Record<NeedEventKind, 'nobody' | 'requester' | 'helpers'>;

/**
 * The residents who find an event of a need in their inbox: at most 20, since a need has at most 20 helpers. Never the actor, and
 * never somebody whose account has ended.
 *
 * @param need the need as the act left it.
 */
export const toldOf = (kind: NeedEventKind, need: Need, actorId: ResidentId | null): readonly ResidentId[] => {
  const concerned = CONCERNS[kind];
  if (concerned === 'nobody') return [];
  const told = concerned === 'requester' ? [need.requesterId] : claimantsOf(need);
  return told.filter((id) => id !== actorId && id !== FORMER_NEIGHBOUR.residentId);
};
