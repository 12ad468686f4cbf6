import type { Done } from './run-jobs.ts';

/**
 * Works through a list, several at once, beginning none after `stopAt`. One that throws is logged and left for the next run, and holds up no
 * other.
 *
 * @param work true if it did something. @returns how many did; `isLeft` if some were not begun, or threw.
 */
export const inLanes = async <T>(
  items: readonly T[],
  lanes: number,
  stopAt: number,
  work: (item: T) => Promise<boolean>,
): Promise<Done> => {
  const rest = items.values();
  let did = 0;
  let isLeft = false;
  const lane = async () => {
    for (const item of rest) {
      if (performance.now() > stopAt) {
        isLeft = true;
        return;
      }
      try {
        if (await work(item)) did += 1;
      } catch (cause) {
        isLeft = true;
        console.error(`${JSON.stringify(item)} was not done`, cause);
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return { did, isLeft };
};
