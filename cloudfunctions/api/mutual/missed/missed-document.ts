import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import type { MediaId, MissedId } from '../../../../shared/kernel/ids.ts';
import { missedUntil, type Missed } from '../../../../shared/mutual/missed.ts';
import type { Stored } from '../../../database/stored.ts';

/** The record that help did not come, with the fields that it is found by. */
export type MissedDocument = Missed &
  Stored & {
    readonly _id: MissedId;
    /** When it is deleted. */
    readonly endsAt: InstantMs;
    /** All pictures and recordings that go with it, to find by. */
    readonly mediaIds: readonly MediaId[];
  };

/** A record as it is stored, all but its own fields derived from itself. */
export const missedDocument = (_id: MissedId, missed: Missed): MissedDocument => ({
  ...missed,
  _id,
  schema: 1,
  createdAt: missed.at,
  endsAt: missedUntil(missed),
  mediaIds: (missed.why?.media ?? []).map(({ mediaId }) => mediaId),
});
