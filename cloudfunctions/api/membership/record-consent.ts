import { ok } from '../../../shared/kernel/errors.ts';
import { runCommand } from '../../platform/command.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { consentIdOf } from './consents.ts';

export const recordConsent: ApiHandlers['membership.recordConsent'] = async ({ thing, isGiven, version }, ctx) => {
  const { identityId } = ctx;
  const _id = consentIdOf(identityId, version);
  // Whoever never said yes leaves no trace by saying no.
  if (!isGiven && !(await getDocument('consents', _id))?.things[thing]) return ok({ thing, isGiven });
  return runCommand(ctx, async (transaction, now) => {
    const before = await transaction.get('consents', _id);
    const things = { ...before?.things, [thing]: { isGiven, at: now } };
    const createdAt = before?.createdAt ?? now;
    await transaction.replace('consents', { _id, schema: 1, createdAt, identityId, version, things, at: now });
    const was = before?.things[thing];
    return ok({
      value: { thing, isGiven },
      happened: {
        subject: _id,
        kind: isGiven ? 'consentGiven' : 'consentRefused',
        communityId: null,
        buildingId: null,
        actorId: null,
        actorName: '',
        from: was ? wordOf(was.isGiven) : null,
        to: wordOf(isGiven),
        reason: thing,
      },
    });
  });
};

const wordOf = (isGiven: boolean): string => (isGiven ? 'given' : 'refused');
