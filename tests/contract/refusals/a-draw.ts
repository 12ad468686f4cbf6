import type { ApiContract } from '../../../shared/contract.ts';
import type { Input } from '../../../shared/rpc/contract.ts';
import type { World } from '../../world/world.ts';
import { rowOf } from './planted-deeds.ts';

const DAY_MS = 24 * 3_600_000;

/** Twenty sheds for the households of the community, that close tomorrow and are drawn the day after. */
export const A_DRAW = (world: World): Input<ApiContract, 'draw.make'> => ({
  ...{ goods: '车棚', offered: 20, meetsIn: '一楼活动室' },
  ...{ closesAt: world.cloud.clock.now() + DAY_MS, meetsAt: world.cloud.clock.now() + 2 * DAY_MS },
});
/** Three people who have nothing to do with a planted draw. */
export const THREE: Input<ApiContract, 'draw.nameWitnesses'>['witnesses'] = [
  ...[rowOf('wei'), rowOf('mo')].map((residentId) => ({ residentId })),
  { name: '镇上的老王' },
];
