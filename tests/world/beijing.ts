import type { World } from './world.ts';

/** A moment as it is told in Beijing: `2026-11-21T10:00:00`. */
export const at = (text: string): number => Date.parse(`${text}+08:00`);

/** Moves the clock of a world on to a moment, where every timer runs once. */
export const jumping = (world: () => World) => (to: string | number) =>
  world().cloud.clock.jumpTo(typeof to === 'string' ? at(to) : to, { timers: 'once' });
