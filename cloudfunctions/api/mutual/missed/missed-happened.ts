import type { Happened } from '../../../platform/command.ts';
import type { ResidentAct } from '../../../platform/context.ts';
import type { MissedDocument } from './missed-document.ts';

/** The event of an act on such a record. What the person says of themself is not in it: it goes with the record. */
export const missedHappened = (
  { resident }: ResidentAct,
  { _id, how, communityId, buildingId, topic }: MissedDocument,
  what: Pick<Happened, 'kind' | 'to'>,
): Happened => ({
  ...{ subject: _id, communityId, buildingId, topic, from: how, reason: null },
  ...{ actorId: resident._id, actorName: resident.name },
  ...what,
});
