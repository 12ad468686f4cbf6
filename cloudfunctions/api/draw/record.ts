import type { Draw } from '../../../shared/draw/draw.ts';
import { drawWakesAt } from '../../../shared/draw/freezing.ts';
import { orderKey } from '../../platform/paging.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { DrawDocument } from './collections.ts';

const isHidden = (draw: Draw): boolean =>
  draw.status === 'draft' || (draw.status === 'withdrawn' && !draw.wasAnnounced);

/** A draw as it is stored. */
export const drawDocument = (draw: Draw): DrawDocument => ({
  ...draw,
  schema: 1,
  wakeAt: drawWakesAt(draw),
  place: draw.buildingId ?? draw.communityId,
  wall: isHidden(draw) ? 'draft' : 'shown',
  order: orderKey(draw.createdAt, draw._id),
});

/** The only way a draw is written. */
export const saveDraw = (transaction: Transaction, draw: Draw): Promise<void> =>
  transaction.replace('draws', drawDocument(draw));
