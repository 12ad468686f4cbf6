import type { HelpingLimits } from '../../../shared/need/helping-limits.ts';
import { openWorld, type World } from '../../world/world.ts';

/** Does something in a world of its own, in which these bounds of helping are as given and the others as they are shipped. */
export const inWorldOf = async <T>(limits: Partial<HelpingLimits>, act: (world: World) => Promise<T>): Promise<T> => {
  const world = await openWorld({ helping: limits });
  try {
    return await act(world);
  } finally {
    await world.close();
  }
};
