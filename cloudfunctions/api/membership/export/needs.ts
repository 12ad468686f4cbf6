import { claimsOf } from '../../../../shared/need/need.ts';
import type { Documents } from '../../../database/collections.ts';
import { pageOf } from '../../../platform/paging.ts';
import { command } from '../../../platform/sdk.ts';
import { findDocuments, type Query } from '../../../platform/store.ts';
import { shownToNeighbours } from '../../need/index.ts';
import { pageById, type Section } from './section.ts';

const pageOfNeeds = async (query: Query, after: string | undefined, size: number) => {
  const read = await findDocuments(
    'needs',
    { ...query, ...(after === undefined ? {} : { order: command.lt(after) }) },
    { orderBy: [['order', 'desc']], limit: size + 1 },
  );
  return pageOf<Documents['needs']>(read, size);
};

/** What they asked for, with the whole of what they said. */
export const exportNeeds =
  (isUnfinished: boolean): Section =>
  async ({ resident }, after, size) => {
    const { shown, next } = await pageOfNeeds({ requesterId: resident._id, isUnfinished }, after, size);
    const items = shown.map((need) => ({
      of: 'need' as const,
      needId: need._id,
      ...need,
      helpers: claimsOf(need).map(({ name, hasLeft }) => shownToNeighbours(name, hasLeft)),
    }));
    return { items, next };
  };

/** What they took on. */
export const exportClaims =
  (isUnfinished: boolean): Section =>
  async ({ resident }, after, size) => {
    const { shown, next } = await pageOfNeeds({ claimantIds: resident._id, isUnfinished }, after, size);
    const items = shown.map((need) => ({
      of: 'claim' as const,
      needId: need._id,
      kind: need.kind,
      text: need.takenDown === null ? need.text : '',
      status: need.status,
      requester: shownToNeighbours(need.requesterName),
      claimedAt: claimsOf(need).find(({ residentId }) => residentId === resident._id)?.claimedAt ?? need.createdAt,
    }));
    return { items, next };
  };

/** What they think of the work on what they asked for. */
export const exportRatings: Section = async ({ resident }, after, size) => {
  const { read, next } = await pageById('followUps', { requesterId: resident._id }, after, size);
  const items = read.flatMap(({ needId, rating }) => (rating ? [{ of: 'rating' as const, needId, ...rating }] : []));
  return { items, next };
};
