import { FORMER_NEIGHBOUR } from '../community/former-neighbour.ts';
import type { ResidentId } from '../kernel/ids.ts';
import type { NeedEventKind } from './events.ts';
import { claimantsOf, type Need } from './need.ts';

/** Whom an event of a need concerns beside whoever acted: the requester hears what others do with it, the helpers
 * what becomes of it, and whoever wrote words for it whether they are right. */
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
  'need.wordsWritten': 'requester',
  'need.wordsConfirmed': 'writer',
  'need.wordsRejected': 'writer',
} as const satisfies Record<NeedEventKind, 'nobody' | 'requester' | 'helpers' | 'writer'>;

const peopleOf = (need: Need) => ({
  requester: [need.requesterId],
  helpers: claimantsOf(need),
  writer: need.wording === null ? [] : [need.wording.by],
});

/**
 * The residents who find an event of a need in their inbox: at most 20, since a need has at most 20 helpers. Never the actor, and
 * never somebody whose account has ended.
 *
 * @param need the need as the act left it.
 */
export const toldOf = (kind: NeedEventKind, need: Need, actorId: ResidentId | null): readonly ResidentId[] => {
  const concerned = CONCERNS[kind];
  if (concerned === 'nobody') return [];
  return peopleOf(need)[concerned].filter((id) => id !== actorId && id !== FORMER_NEIGHBOUR.residentId);
};
