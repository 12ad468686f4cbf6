import * as z from 'zod';
import { declareMethods, holders } from '../declaration.ts';
import { id, idOut } from '../rpc/schemas.ts';
import { APPOINTMENT_ACTS } from './acts.ts';
import { CLUSTER_BOUNDS } from './cluster-bounds.ts';

/** They say which households are a cluster, and who leads it. */
export const CLUSTER_KEEPERS = ['captain', 'staff', 'admin'] as const;
/** They see the clusters of a building; a leader sees their own alone. */
const CLUSTER_READERS = [...CLUSTER_KEEPERS, 'secretary', 'gridOfficer', 'clusterLeader'] as const;

const home = z.object({ householdId: idOut, unit: z.number().int(), flat: z.string() });

/** Clusters of about ten households with a leader (十联户, M-02). The errors of each method are in order of precedence. */
export const clusterContract = declareMethods({
  /** The clusters of a building in the order in which they were made; for a leader those that they lead. */
  'appointment.clusters': {
    mechanism: 'M-02',
    access: holders(CLUSTER_READERS),
    over: { placeIn: 'buildingId' },
    event: null,
    input: z.object({ buildingId: id('building') }),
    output: z.object({
      buildingName: z.string(),
      /** True where the reader may set them. */
      maySet: z.boolean(),
      clusters: z.array(
        z.object({
          clusterId: idOut,
          leader: z.object({ residentId: idOut, name: z.string() }).nullable(),
          /** Those that still live here, by where they live. */
          homes: z.array(home),
        }),
      ),
      /** Households in no cluster, for whoever may set them. */
      free: z.array(home),
    }),
    errors: ['FLAT_NOT_FOUND'],
    examples: { good: { buildingId: 'building_nowhere' } },
  },
  /**
   * Says which households of a building are a cluster, and who leads it; without `clusterId` it is a new one, without households it is none any
   * more. From this very step on the leader may act for these households and ask them, and the one before may not.
   */
  'appointment.setCluster': {
    ...APPOINTMENT_ACTS['appointment.setCluster'],
    mechanism: 'M-02',
    access: holders(CLUSTER_KEEPERS),
    over: { placeIn: 'buildingId' },
    event: ['appointment.clusterSet'],
    remember: 'everything',
    input: z.object({
      buildingId: id('building'),
      clusterId: id('cluster').optional(),
      householdIds: z.array(id('household')).max(CLUSTER_BOUNDS.householdsMax),
      leaderId: id('resident').nullable(),
    }),
    output: z.object({ clusterId: idOut }),
    errors: ['FLAT_NOT_FOUND', 'OWN_APPOINTMENT', 'IMPORT_RUNNING', 'CLUSTER_NOT_POSSIBLE'],
    examples: {
      good: {
        ...{ buildingId: 'building_nowhere', clusterId: 'cluster_nowhere' },
        ...{ householdIds: ['household_nowhere'], leaderId: null },
      },
    },
  },
});
