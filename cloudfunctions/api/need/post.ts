import { areTooMany } from '../../../shared/capture/attached.ts';
import { dangerIn } from '../../../shared/need/danger.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import type { NeedId } from '../../../shared/kernel/ids.ts';
import type { Need } from '../../../shared/need/need.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { usableMedia } from '../capture/index.ts';
import { checkText } from '../../platform/moderation.ts';
import type { ApiHandlers } from '../handlers.ts';
import { needHappened } from './act.ts';
import { saveNeed } from './record.ts';
import { toldInDanger } from './told-in-danger.ts';

export const post: ApiHandlers['need.post'] = async ({ isNoDanger, ...said }, ctx) => {
  const input = isNoDanger ? said : { ...said, urgency: dangerIn(said.text) ? ('danger' as const) : said.urgency };
  const verdict = await checkText(ctx.openid, `${input.text}\n${input.place.note}`.trim());
  if (verdict === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  const media = await usableMedia(ctx, input.media, { purpose: 'need', of: 'said' });
  if (!media.ok) return refuseUnlessAnswered(ctx, media.code);
  if (areTooMany(media.value)) return refuseUnlessAnswered(ctx, 'MEDIA_TOO_MANY');
  const isDanger = input.urgency === 'danger' && verdict === 'clear';
  const told = isDanger ? await toldInDanger(ctx) : [];
  return runCommand(ctx, async (transaction, now) => {
    const facts = { ...posted({ ...ctx, now }), ...input, media: media.value };
    const need: Need = verdict === 'clear' ? { ...facts, status: 'open', claims: [] } : { ...facts, status: 'pending' };
    await saveNeed(transaction, null, need);
    return ok({
      value: { needId: need._id, status: need.status },
      happened: { ...needHappened(ctx, need, { kind: 'need.posted', from: null, reason: null }), told },
    });
  });
};

/** What is not the requester's to say. The id follows from the request: posting it twice is the same need. */
const posted = ({ resident, eventId, now }: ResidentAct) => ({
  _id: `need_${eventId.slice('event_'.length)}` as NeedId,
  communityId: resident.communityId,
  buildingId: resident.buildingId,
  buildingName: resident.buildingName,
  householdId: resident.householdId,
  flat: `${String(resident.unit)}单元${resident.flat}`,
  requesterId: resident._id,
  requesterName: resident.name,
  wording: null,
  assignment: null,
  createdAt: now,
  updatedAt: now,
});
