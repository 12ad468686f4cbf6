import { passMatters as passOn } from '../../api/appointment/index.ts';
import { findDocuments } from '../../platform/store.ts';
import type { Job } from '../run-jobs.ts';

const HANDOVERS_MAX = 20;

/** Goes on with what former captains had in hand, the longest ago first: the phone that handed over may have been cut off. */
export const passMatters: Job = {
  name: 'passMatters',
  run: async ({ stopAt }) => {
    const passing = await findDocuments(
      'handovers',
      { status: 'passing' },
      { orderBy: [['since', 'asc']], limit: HANDOVERS_MAX },
    );
    let did = 0;
    for (const { _id } of passing) {
      if (performance.now() > stopAt) break;
      if (await isOver(_id, stopAt)) did += 1;
    }
    return { did, isLeft: did < passing.length || passing.length >= HANDOVERS_MAX };
  },
};

/** One that cannot be carried on holds up no other. */
const isOver = async (id: Parameters<typeof passOn>[0], stopAt: number): Promise<boolean> => {
  try {
    return (await passOn(id, stopAt)) === 'done';
  } catch (cause) {
    console.error(`${id} was not carried on`, cause);
    return false;
  }
};
