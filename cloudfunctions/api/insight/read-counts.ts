import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { CommunityId } from '../../../shared/kernel/ids.ts';
import { readTogether, type Part } from '../../platform/read-together.ts';
import { countsNow, type CountsNow, type CountsRead } from './count-parts.ts';

/** The job writes for some milliseconds a minute; to meet it three times in a row is no chance. */
const READS_MAX = 3;

/** Reads counts, and whatever else is wanted with them, in one round trip. */
export const readCounts = async <P extends Readonly<Record<string, Part | undefined>>>(
  communityId: CommunityId,
  parts: P,
  now: InstantMs,
) => {
  for (let read = 1; ; read += 1) {
    const found = await readTogether(communityId, parts);
    const counts: CountsNow | undefined = countsNow(found as unknown as CountsRead, now);
    if (counts) return { ...counts, found };
    if (read === READS_MAX) throw new Error('the counts were written whenever they were read');
  }
};
