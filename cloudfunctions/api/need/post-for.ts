import type { Attached } from '../../../shared/capture/attached.ts';
import type { ResidentDoc } from '../../../shared/community/documents.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { MediaId, ResidentId } from '../../../shared/kernel/ids.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { getDocument } from '../../platform/store.ts';
import { writeSent } from '../../platform/write-sent.ts';
import { usableMedia } from '../capture/index.ts';
import { showCard } from '../household/index.ts';
import type { ApiHandlers } from '../handlers.ts';
import { needHappened } from './act.ts';
import { lookAt, postedNeed, sentAs, type PostedStatus } from './posting.ts';
import { saveNeed } from './record.ts';
import { idsOf, whomToAsk, type Ask } from './whom-to-ask.ts';

export const postFor: ApiHandlers['need.postFor'] = async ({ residentId, consent, ...input }, ctx) => {
  const home = await neighbourOf(ctx, residentId);
  if (!home) return fail('RESIDENT_NOT_FOUND');
  if (!ctx.reaches(home)) return fail('FORBIDDEN');
  const yes = consent.how === 'recording' ? await recordedYes(ctx, consent.mediaId) : ok([]);
  if (!yes.ok) return refuseUnlessAnswered(ctx, yes.code);
  const looked = await lookAt(ctx, input, home);
  if (!looked.ok) return refuseUnlessAnswered(ctx, looked.code);
  const asked = consent.how === 'nod' ? await whomToAsk(home, ctx.resident, ctx.now) : null;
  const isDanger = looked.value.said.urgency === 'danger';
  if (asked?.from.length === 0 && !isDanger) return refuseUnlessAnswered(ctx, 'NOBODY_TO_NOD');
  const ask = isDanger ? null : asked;
  return runCommand<
    { needId: string; status: PostedStatus },
    'TOO_MANY_ATTEMPTS' | 'CARD_WRONG' | 'FORBIDDEN' | 'SENT_TOO_MUCH',
    ResidentAct
  >(ctx, async (transaction, now, held) => {
    if (!held.reaches(home)) return fail('FORBIDDEN');
    const shown = consent.how === 'card' ? await showCard(transaction, home.householdId, consent.code, now) : ok(null);
    if (!shown.ok) return { ...shown, keep: true };
    const sent = await writeSent(transaction, ctx.resident, sentAs(looked.value.said), now);
    if (!sent.ok) return sent;
    const behalf = { consent: consent.how === 'nod' ? null : consent.how, by: ctx.resident._id };
    const need = postedNeed(looked.value, { home, eventId: ctx.eventId, now, behalf, ask });
    await saveNeed(transaction, null, { ...need, media: [...need.media, ...yes.value] });
    const happened = needHappened(ctx, need, { kind: kindOf(ask), from: null, reason: null });
    const told = [...(happened.told ?? []), ...idsOf(asked), ...looked.value.told];
    return ok({
      value: { needId: need._id, status: need.status as PostedStatus },
      happened: { ...happened, told: [...new Set(told)].filter((id) => id !== ctx.resident._id), onBehalfOf: home._id },
    });
  });
};

/** Whoever it is for, who lives in the community and is somebody else. */
const neighbourOf = async ({ resident }: ResidentAct, residentId: ResidentId): Promise<ResidentDoc | undefined> => {
  const home = await getDocument('residents', residentId);
  const isNeighbour = home?.communityId === resident.communityId && home.leftAt === null;
  return isNeighbour && home._id !== resident._id ? home : undefined;
};

const kindOf = (ask: Ask | null) =>
  ask ? (ask.of === 'self' ? 'need.nodAsked' : 'need.guardianAsked') : 'need.postedFor';

/** The resident's own yes, as it was recorded. */
const recordedYes = (
  ctx: ResidentAct,
  mediaId: MediaId,
): Promise<Result<readonly Attached[], 'MEDIA_NOT_FOUND' | 'MEDIA_REFUSED'>> =>
  usableMedia(ctx, [mediaId], { purpose: 'need', of: 'consent', kind: 'sound' });
