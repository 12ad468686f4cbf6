import { ok } from '../../../shared/kernel/errors.ts';
import type { ConsentThing } from '../../../shared/membership/privacy.ts';
import { runCommand } from '../../platform/command.ts';
import type { ConsentAnswer } from './collections.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { consentIdOf } from './consents.ts';

type Stands = { readonly thing: ConsentThing; readonly isGiven: boolean };

export const recordConsent: ApiHandlers['membership.recordConsent'] = async (input, ctx) => {
  const { thing, isGiven, version, turn, takesBack = false } = input;
  const { identityId } = ctx;
  const _id = consentIdOf(identityId, version);
  // Whoever never said yes leaves no trace by saying no.
  if (!isGiven && !takesBack && !(await getDocument('consents', _id))?.things[thing]) return ok({ thing, isGiven });
  const standing = async () => ({
    thing,
    isGiven: (await getDocument('consents', _id))?.things[thing]?.isGiven ?? isGiven,
  });
  return runCommand<Stands, never>(
    ctx,
    async (transaction, now) => {
      const before = await transaction.get('consents', _id);
      const was = before?.things[thing];
      const said = { isGiven, at: now, ...(turn === undefined ? {} : { turn }) };
      const stands = was && isOlder(said, was) ? was : said;
      const things = { ...before?.things, [thing]: stands };
      const createdAt = before?.createdAt ?? now;
      await transaction.replace('consents', { _id, schema: 1, createdAt, identityId, version, things, at: now });
      return ok({
        value: { thing, isGiven: stands.isGiven },
        happened: {
          subject: _id,
          kind: stands.isGiven ? 'membership.consentGiven' : 'membership.consentRefused',
          communityId: null,
          buildingId: null,
          actorId: null,
          actorName: '',
          from: was ? wordOf(was.isGiven) : null,
          to: wordOf(stands.isGiven),
          reason: thing,
        },
      });
    },
    standing,
  );
};

/** Said before the other on the same phone, though it came after it. Between phones the order of coming counts: no clock of a phone is asked. */
const isOlder = ({ turn }: ConsentAnswer, was: ConsentAnswer): boolean =>
  turn !== undefined && turn.phone === was.turn?.phone && turn.n < was.turn.n;

const wordOf = (isGiven: boolean): string => (isGiven ? 'given' : 'refused');
