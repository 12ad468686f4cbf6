import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { EventId } from '../../../shared/kernel/ids.ts';
import { endMedia } from '../../api/capture/index.ts';
import type { Documents } from '../../database/collections.ts';
import { digest } from '../../platform/digest.ts';
import { patiently } from '../../platform/patience.ts';
import { collection, command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import { withTransaction } from '../../platform/transaction.ts';
import { usesOf } from '../media-uses.ts';
import type { Job } from '../run-jobs.ts';
import { NOBODY, sideEvent } from '../../platform/side-event.ts';

type Media = Documents['media'];

const FILES_MAX = 50;
const HOUR_MS = 60 * 60_000;
/** A verdict that nobody has asked for by then never will be: who asked was cut off. */
const VERDICT_KEPT_MS = 24 * HOUR_MS;

/**
 * Finds what names each file, and ends what nothing names: what is past its end, and what may not be shown, since no act takes it any
 * more. Whose file is named and may not be shown is told so in their inbox.
 */
export const sweepMedia: Job = {
  name: 'sweepMedia',
  run: async ({ now, stopAt }) => {
    const due = await findDocuments(
      'media',
      { sweepAt: command.lte(now) },
      { orderBy: [['sweepAt', 'asc']], limit: FILES_MAX },
    );
    if (due.length > 0) {
      const uses = await usesOf(due);
      for (const media of due) {
        if (performance.now() > stopAt) return { did: 0, isLeft: true };
        const subject = uses.get(media._id);
        if (subject === undefined) await leaveOrEnd(media, now);
        else await settle(media, subject);
      }
    }
    await patiently(() =>
      collection('mediaChecks')
        .where({ createdAt: command.lte(now - VERDICT_KEPT_MS) })
        .remove(),
    );
    return { did: due.length, isLeft: due.length === FILES_MAX };
  },
};

/** What is named keeps its file; its author hears of a no once. */
const settle = (media: Media, subject: string): Promise<void> =>
  withTransaction(async (transaction, now) => {
    const current = await transaction.get('media', media._id);
    if (current?.sweepAt !== media.sweepAt) return { commit: false, value: undefined };
    await transaction.replace('media', { ...current, subject, endsAt: null, sweepAt: null });
    if (current.check === 'risky') await transaction.insert('events', [refusedEvent(current, subject, now)]);
    return { commit: true, value: undefined };
  });

/** What may still be named is looked at again. */
const leaveOrEnd = async (media: Media, now: InstantMs): Promise<void> => {
  const { _id, endsAt, sweepAt, check } = media;
  if (endsAt === null || endsAt <= now || check === 'risky') {
    await endMedia([media]);
    return;
  }
  const next = Math.min(endsAt, now + HOUR_MS) as InstantMs;
  await patiently(() =>
    collection('media')
      .where({ _id, sweepAt })
      .update({ data: { sweepAt: next } }),
  );
};

/** It follows from what its owner registered; its id from the look at which it was found. */
const refusedEvent = (media: Media, subject: string, now: InstantMs): Documents['events'] =>
  sideEvent(
    `event_${digest('media refused', media._id, String(media.sweepAt))}` as EventId,
    {
      ...{ ...NOBODY, communityId: media.communityId, buildingId: media.buildingId, subject },
      ...{ kind: 'capture.refused', told: [media.ownerId], from: null, to: 'risky', reason: null },
    },
    'capture.register',
    now,
  );
