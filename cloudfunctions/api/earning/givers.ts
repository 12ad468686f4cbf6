import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { CommunityId } from '../../../shared/kernel/ids.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { DeedDocument } from './deed-collections.ts';

/** More deeds than are credited in a month; those before them are not counted. */
const DEEDS_MAX = 1000;

/** Who stands for points that were credited since an instant, and for how many. */
export type Giver = { readonly id: string; readonly name: string; readonly deeds: number; readonly points: number };

/** The share of each giver: whoever gave by hand, else whoever checked. The largest first; for those who watch. */
export const giversSince = async (communityId: CommunityId, since: InstantMs): Promise<readonly Giver[]> => {
  const credited = await findDocuments(
    'deeds',
    { communityId, status: 'credited', creditedAt: command.gte(since) },
    { orderBy: [['creditedAt', 'desc']], limit: DEEDS_MAX },
  );
  const givers = new Map<string, Giver>();
  for (const deed of credited) {
    const by = giverOf(deed);
    if (!by || deed.status !== 'credited') continue;
    const { deeds, points } = givers.get(by.id) ?? { deeds: 0, points: 0 };
    givers.set(by.id, { id: by.id, name: by.name, deeds: deeds + 1, points: points + deed.paid });
  }
  return [...givers.values()].sort((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1));
};

const giverOf = (deed: DeedDocument) => deed.given ?? ('checked' in deed ? deed.checked : null);
