import { HELPING_LIMITS } from '../../shared/need/helping-limits.ts';

/** Tests share a world and its few people: bounds of helping hold only where they are asked for. */
export const NO_BOUNDS = Object.fromEntries(
  Object.keys(HELPING_LIMITS)
    .filter((name) => name.endsWith('Max'))
    .map((name) => [name, 1000]),
);
