import type { CurrentRoster } from '../../shared/community/current-roster.ts';
import { FOUNDER_NUMBER } from '../../shared/community/founder.ts';
import { directoryIdOf } from '../../shared/community/roster-ids.ts';
import type { CommunityId } from '../../shared/kernel/ids.ts';
import type { CollectionName, Documents } from '../database/collections.ts';
import { command } from './sdk.ts';
import { findDocuments, getDocument } from './store.ts';

/** Half of what a query may return, so that a page of long documents stays under a megabyte. */
const PAGE_SIZE = 500;
/** More than a community of 30,000 rows has in any collection over many years; a bound for the loop, not for people. */
const PAGES_MAX = 400;

/** Everything stored of a community's tree, page by page, but for the founder, who stands on no roster. */
export const readCurrentRoster = async (communityId: CommunityId): Promise<CurrentRoster> => {
  const [grids, buildings, households, residents, directory] = await Promise.all([
    readAll('grids', communityId),
    readAll('buildings', communityId),
    readAll('households', communityId),
    readAll('residents', communityId),
    getDocument('directories', directoryIdOf(communityId)),
  ]);
  const onRoster = residents.filter(({ number }) => number !== FOUNDER_NUMBER);
  return { grids, buildings, households, residents: onRoster, directory };
};

const readAll = async <N extends CollectionName>(
  name: N,
  communityId: CommunityId,
): Promise<readonly Documents[N][]> => {
  const all: Documents[N][] = [];
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const last = all[all.length - 1];
    const after = last ? { _id: command.gt(last._id) } : {};
    const found = await findDocuments(name, { communityId, ...after }, { orderBy: [['_id', 'asc']], limit: PAGE_SIZE });
    all.push(...found);
    if (found.length < PAGE_SIZE) return all;
  }
  throw new Error(`more than ${PAGES_MAX * PAGE_SIZE} ${name} in ${communityId}`);
};
