import type { Cluster } from '../../../shared/appointment/cluster.ts';
import type { Handover } from '../../../shared/appointment/handover.ts';
import { FORMER_NEIGHBOUR } from '../../../shared/community/former-neighbour.ts';
import { collectionOf, index } from '../../database/collection.ts';
import type { Stored } from '../../database/stored.ts';

/** The last handing over of a building; the events keep the ones before. */
export type HandoverDocument = Handover & Stored;

const WHY = 'who held a post, and who got it, stays accountable by the number of their row';
const SAID = { not: 'the events of it are' } as const;

/** A cluster of households of a building. */
export type ClusterDocument = Cluster & Stored;

/** The collections of this feature. Who holds what stands on the residents themselves. */
export const appointmentCollections = {
  handovers: collectionOf<HandoverDocument>({
    indexes: [
      index('status', 'since'),
      index('holderId', '_id'),
      index('successorId', '_id'),
      index('proposedBy', '_id'),
    ],
    personal: [
      {
        ...{ whose: 'holderId', by: 'resident', fields: ['holderId', 'holderName'], kept: 'record', exported: SAID },
        leaving: { how: 'forget', fields: { holderName: FORMER_NEIGHBOUR.name }, why: WHY },
      },
      {
        ...{ whose: 'successorId', by: 'resident', fields: ['successorId', 'successorName'], kept: 'record' },
        exported: SAID,
        leaving: { how: 'forget', fields: { successorName: FORMER_NEIGHBOUR.name }, why: WHY },
      },
      {
        ...{ whose: 'proposedBy', by: 'resident', fields: ['proposedBy'], kept: 'record', exported: SAID },
        leaving: { how: 'stays', why: WHY },
      },
    ],
  }),
  clusters: collectionOf<ClusterDocument>({
    indexes: [index('buildingId', '_id'), index('leaderId', '_id')],
    personal: [
      {
        ...{ whose: 'leaderId', by: 'resident', fields: ['leaderId'], kept: 'record', exported: SAID },
        leaving: { how: 'stays', why: WHY },
      },
    ],
  }),
};
