import type { Resident, World } from '../../world/world.ts';
import type { Scenario } from './scenario.ts';

/** What somebody of the cast does. */
export const by =
  (who: Parameters<World['join']>[0], act: (one: Resident, world: World) => Promise<unknown>): Scenario =>
  async (world) =>
    act(await world.join(who), world);
