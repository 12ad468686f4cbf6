import type { Output } from '../../platform/rpc.ts';
import { say } from '../../words/say.ts';

export type ClustersData = Output<'appointment.clusters'>;
export type ClusterData = ClustersData['clusters'][number];

/** Where a household lives, within its building. */
export const doorOf = ({ unit, flat }: ClusterData['homes'][number]): string => `${String(unit)}-${flat}`;

/** Where all of them live. */
export const doorsOf = (homes: ClusterData['homes']): string => homes.map(doorOf).join(say('list.and'));
