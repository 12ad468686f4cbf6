import type { RosterImportDocument } from './roster-collections.ts';
import type { EventDocument } from '../../platform/collections.ts';
import { digest } from '../../platform/digest.ts';
import type { BuildingId, EventId } from '../../../shared/kernel/ids.ts';

type Told = Pick<EventDocument, 'subject' | 'kind' | 'from' | 'to'> & { readonly buildingId?: BuildingId };

/** What an import did to one person, household or roster: appended with it, once, since its id follows from both. */
export const rosterEvent = (
  job: RosterImportDocument,
  { subject, kind, from, to, buildingId }: Told,
): EventDocument => ({
  _id: `event_${digest('roster', job._id, kind, subject)}` as EventId,
  schema: 1,
  createdAt: job.checkedAt,
  communityId: job.communityId,
  buildingId: buildingId ?? null,
  subject,
  kind,
  actorId: job.importedBy,
  actorName: job.importedByName,
  onBehalfOf: null,
  at: job.progressAt,
  from,
  to,
  reason: null,
  isReasonPublic: true,
  topic: null,
  told: [],
  method: 'community.applyRoster',
  fingerprint: null,
  reply: null,
});
