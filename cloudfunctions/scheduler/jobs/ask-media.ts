import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { asked, isAskable, saveAsked, whoeverIsFirst } from '../../api/capture/index.ts';
import type { Documents } from '../../database/collections.ts';
import { askMediaCheck } from '../../platform/check-media.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import { accountsOf, type Account } from '../outbox/accounts.ts';
import type { Job } from '../run-jobs.ts';

type Media = Documents['media'];

const FILES_MAX = 50;

/** Asks WeChat again about what it could not be asked or has not answered, for as long as it may be asked; then the staff decides. */
export const askMedia: Job = {
  name: 'askMedia',
  run: async ({ now, stopAt }) => {
    const due = await findDocuments(
      'media',
      { askAgainAt: command.lte(now) },
      { orderBy: [['askAgainAt', 'asc']], limit: FILES_MAX },
    );
    const accounts = await accountsOf(
      due.filter((media) => isAskable(media, now)).map(({ ownerId }) => ({ residentId: ownerId })),
    );
    let did = 0;
    for (const media of due) {
      if (performance.now() > stopAt) break;
      await askAgain(media, accounts.get(media.ownerId), now);
      did += 1;
    }
    return { did, isLeft: did < due.length || due.length === FILES_MAX };
  },
};

const askAgain = async (media: Media, account: Account | undefined, now: InstantMs): Promise<void> => {
  const canAsk = account !== undefined && isAskable(media, now);
  const traceId = canAsk ? await askMediaCheck(account.openid, media.kind, media.fileId) : null;
  await whoeverIsFirst(async (transaction) => {
    const current = await transaction.get('media', media._id);
    if (current?.askAgainAt !== media.askAgainAt) return { commit: false, value: undefined };
    if (canAsk) await saveAsked(transaction, { ...current, ...asked(traceId, now) }, now);
    else {
      // The staff finds it by what names it.
      const sweepAt = current.subject === null ? now : current.sweepAt;
      await transaction.replace('media', { ...current, check: 'unchecked', askAgainAt: null, sweepAt });
    }
    return { commit: true, value: undefined };
  });
};
