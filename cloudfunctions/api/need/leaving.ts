import type { LeavingAct } from '../../platform/leaving.ts';
import { findDocuments } from '../../platform/store.ts';
import { partFrom } from './part.ts';

const NEEDS_PER_PIECE = 10;

/** Takes a leaver out of the needs they are found by. A need that they are out of is not found again. */
const partFromNeedsOf =
  (field: 'requesterId' | 'claimantIds'): LeavingAct =>
  async (departure) => {
    const needs = await findDocuments('needs', { [field]: departure.residentId }, { limit: NEEDS_PER_PIECE });
    for (const { _id } of needs) await partFrom(departure, _id);
    return { isOver: needs.length === 0, done: departure.done + needs.length };
  };

/** Takes a leaver out of what they asked for. */
export const partFromAsked = partFromNeedsOf('requesterId');
/** Takes a leaver out of what they helped with. */
export const partFromHelped = partFromNeedsOf('claimantIds');
