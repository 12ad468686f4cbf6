import { dangerIn } from '../../../shared/need/danger.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { MediaId, NoteId, ResidentId } from '../../../shared/kernel/ids.ts';
import { leaveNote } from '../../../shared/need/notes/noting.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import type { MemberAct, MemberCtx } from '../../platform/context.ts';
import { isResident, partyOf, residentIdOf } from '../../platform/party-of.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { usableMedia } from '../capture/index.ts';
import type { NeedDocument } from './collections.ts';
import { whoIsInCharge } from './in-charge.ts';
import { isInHand } from './in-hand.ts';
import { actOnNotes } from './notes/act.ts';
import { noteDocument } from './notes/note-document.ts';
import { writeNotedToday } from './notes/write-noted-today.ts';
import { checkReason } from './reason.ts';

export const say: ApiHandlers['need.say'] = async ({ needId, text, media: named }, ctx) => {
  const looked = await checkReason(ctx.openid, text);
  if (!looked.ok) return refuseUnlessAnswered(ctx, looked.code);
  // Nobody looks at a note before it is read: what a machine is not sure of is said in other words.
  if (!looked.value.isPublic) return refuseUnlessAnswered(ctx, 'TEXT_NEEDS_LOOK');
  const media = await recordingFrom(ctx, named);
  if (!media.ok) return refuseUnlessAnswered(ctx, media.code);
  const beside = await besideThem(await getDocument('needs', needId), text, ctx);
  return actOnNotes(ctx, {
    needId,
    kind: 'need.noteLeft',
    does: async ({ need, role, transaction, now }) => {
      const { id: authorId, name: authorName } = partyOf(ctx);
      const noted = leaveNote(need, { id: authorId, role }, beside, now);
      if (!noted.ok) return noted;
      const counted = await writeNotedToday(transaction, ctx, now);
      if (!counted.ok) return counted;
      const _id = `note_${ctx.eventId.slice('event_'.length)}` as NoteId;
      const { communityId, buildingId } = need;
      const said = { needId, communityId, buildingId, authorId, authorName, role, text, media: media.value };
      await transaction.insert('needNotes', [noteDocument({ _id, ...said, takenDown: null, createdAt: now })]);
      return ok({ noteId: _id, ...noted.value });
    },
  });
};

/** The recording that goes with it, if any. An office registers none, so none is its own. */
const recordingFrom = async (ctx: MemberCtx, named: readonly MediaId[]) => {
  if (isResident(ctx)) return usableMedia(ctx, named, { purpose: 'need', kind: 'sound', of: 'note' });
  return named.length === 0 ? ok([]) : fail('MEDIA_NOT_FOUND');
};

/** Those in charge hear of it where nobody has the need in hand, and of words of danger always. */
const besideThem = async (
  need: NeedDocument | undefined,
  text: string,
  ctx: MemberAct,
): Promise<readonly ResidentId[]> => {
  if (!need || (isInHand(need) && dangerIn(text) === null)) return [];
  const me = residentIdOf(ctx);
  return whoIsInCharge(need, ctx.now, me === null ? [] : [me]);
};
