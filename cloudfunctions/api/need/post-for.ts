import type { Attached } from '../../../shared/capture/attached.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { checkCard, countWrongCode } from '../../../shared/household/card.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { HouseholdId, MediaId } from '../../../shared/kernel/ids.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { getDocument } from '../../platform/store.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { usableMedia } from '../capture/index.ts';
import { cardIdOf, digestOfCardCode } from '../household/index.ts';
import type { ApiHandlers } from '../handlers.ts';
import { needHappened } from './act.ts';
import { lookAt, postedNeed } from './posting.ts';
import { saveNeed } from './record.ts';

export const postFor: ApiHandlers['need.postFor'] = async ({ residentId, consent, ...input }, ctx) => {
  const home = await getDocument('residents', residentId);
  const isNeighbour = home?.communityId === ctx.resident.communityId && home.leftAt === null;
  if (!home || !isNeighbour || home._id === ctx.resident._id) return fail('RESIDENT_NOT_FOUND');
  if (!ctx.reaches(home)) return fail('FORBIDDEN');
  const yes = consent.how === 'recording' ? await recordedYes(ctx, consent.mediaId) : ok([]);
  if (!yes.ok) return refuseUnlessAnswered(ctx, yes.code);
  const looked = await lookAt(ctx, input, home);
  if (!looked.ok) return refuseUnlessAnswered(ctx, looked.code);
  return runCommand<
    { needId: string; status: 'open' | 'pending' },
    'TOO_MANY_ATTEMPTS' | 'CARD_WRONG' | 'FORBIDDEN',
    ResidentAct
  >(ctx, async (transaction, now, held) => {
    if (!held.reaches(home)) return fail('FORBIDDEN');
    const shown = consent.how === 'card' ? await showCard(transaction, home.householdId, consent.code, now) : ok(null);
    if (!shown.ok) return { ...shown, keep: true };
    const behalf = { consent: consent.how, by: ctx.resident._id };
    const need = postedNeed(looked.value, { home, eventId: ctx.eventId, now, behalf });
    await saveNeed(transaction, null, { ...need, media: [...need.media, ...yes.value] });
    const happened = needHappened(ctx, need, { kind: 'need.postedFor', from: null, reason: null });
    const told = [...new Set([...(happened.told ?? []), ...looked.value.told])].filter((id) => id !== ctx.resident._id);
    return ok({
      value: { needId: need._id, status: need.status as 'open' | 'pending' },
      happened: { ...happened, told, onBehalfOf: home._id },
    });
  });
};

/** The resident's own yes, as it was recorded. */
const recordedYes = (
  ctx: ResidentAct,
  mediaId: MediaId,
): Promise<Result<readonly Attached[], 'MEDIA_NOT_FOUND' | 'MEDIA_REFUSED'>> =>
  usableMedia(ctx, [mediaId], { purpose: 'need', of: 'consent', kind: 'sound' });

/** A wrong code is counted against the card, whoever tries. */
const showCard = async (
  transaction: Transaction,
  householdId: HouseholdId,
  code: string,
  now: InstantMs,
): Promise<Result<null, 'TOO_MANY_ATTEMPTS' | 'CARD_WRONG'>> => {
  const card = await transaction.get('householdCards', cardIdOf(householdId));
  const digest = digestOfCardCode(householdId, code);
  const shown = checkCard(card, digest, now);
  if (!shown.ok && shown.code === 'CARD_WRONG' && card)
    await transaction.replace('householdCards', countWrongCode(card, digest, now));
  return shown;
};
