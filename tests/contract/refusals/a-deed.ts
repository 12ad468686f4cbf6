import type { ApiContract } from '../../../shared/contract.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import { FIRST_RULE, numbersOf } from '../../../shared/points/earning-rules.ts';
import type { Input } from '../../../shared/rpc/contract.ts';
import type { World } from '../../world/world.ts';
import { rowOf } from './planted-deeds.ts';

const DAY_MS = 86_400_000;

/** A Beijing day, so many from today. */
export const dayOf = (world: World, days: number): string =>
  beijingDay((world.cloud.clock.now() + days * DAY_MS) as InstantMs);

/** The numbers of the first version. */
export const NUMBERS = numbersOf(FIRST_RULE);
let months = 0;
/** The numbers of the first version, from a day on that no other version has. */
export const A_RULE = (): Input<ApiContract, 'earning.draftRule'> => {
  months += 1;
  return {
    ...NUMBERS,
    from: `${String(2090 + Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, '0')}-01`,
  };
};
/** What somebody did for everybody. */
export const A_DEED = (world: World): Input<ApiContract, 'earning.declareDeed'> => ({
  ...{ kind: 'labour', day: dayOf(world, 0), isMine: true, other: null, text: '' },
});
/** Points by hand for 韦, for something that nobody declared. */
export const A_GIFT = (world: World): Input<ApiContract, 'earning.give'> => ({
  ...{ residentId: rowOf('wei'), forWhom: null, kind: 'alert', day: dayOf(world, -1), amount: 5 },
  reason: '发现漏电报了信',
});

/** The door of somebody of the cast. */
export const doorOfRow = async (world: World, name: Parameters<typeof rowOf>[0]) => {
  const row = await world.db.one('residents', rowOf(name));
  if (!row) throw new Error(`${name} is nobody`);
  const { buildingId, unit, flat } = row;
  return { buildingId, unit, flat };
};

/** A flat of 1号楼 in which somebody lives. */
export const A_FLAT = async (world: World) => ({ buildingId: await world.buildingId('1号楼'), unit: 1, flat: '101' });
