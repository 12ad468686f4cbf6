import type { World } from '../../world/world.ts';

/** Fields that are given, or made in the world a scenario plays in. */
export const moreOf = (more: object | ((world: World) => object), world: World): object =>
  typeof more === 'function' ? (more as (world: World) => object)(world) : more;
