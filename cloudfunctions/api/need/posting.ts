import { isChild } from '../../../shared/community/age.ts';
import type { ResidentDoc } from '../../../shared/community/documents.ts';
import { areTooMany, type Attached } from '../../../shared/capture/attached.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { EventId, MediaId, NeedId, OfficeId, ResidentId } from '../../../shared/kernel/ids.ts';
import type { About } from '../../../shared/need/about.ts';
import { askFor } from '../../../shared/need/assent.ts';
import type { Behalf } from '../../../shared/need/behalf.ts';
import { dangerIn } from '../../../shared/need/danger.ts';
import { flatWords } from '../../../shared/need/door.ts';
import type { Need, NeedFacts } from '../../../shared/need/need.ts';
import { NO_NOTES } from '../../../shared/need/notes/note.ts';
import type { Sent } from '../../../shared/need/sending.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { checkText, type Verdict } from '../../platform/moderation.ts';
import { usableMedia } from '../capture/index.ts';
import { bodyNamed } from './body-named.ts';
import { whoIsInCharge } from './in-charge.ts';
import type { Ask } from './whom-to-ask.ts';

/** How a need stands that was just posted. */
export type PostedStatus = 'asked' | 'open' | 'pending';
type Said = Pick<NeedFacts, 'kind' | 'text' | 'urgency' | 'place' | 'slots' | 'hasChild'>;
/** What a post says, looked at before its transaction. */
export type Looked = {
  readonly said: Said;
  readonly about: About | null;
  readonly media: readonly Attached[];
  readonly verdict: Exclude<Verdict, 'refused'>;
  /** Who hears of it at once, because it is danger. */
  readonly told: readonly ResidentId[];
};
type Input = Omit<Said, 'hasChild'> & {
  readonly hasChild?: true | undefined;
  readonly aboutOfficeId?: OfficeId | undefined;
  readonly media: readonly MediaId[];
  readonly isNoDanger?: true | undefined;
};
type Refused = 'BODY_NOT_FOUND' | 'TEXT_REFUSED' | 'MEDIA_NOT_FOUND' | 'MEDIA_REFUSED' | 'MEDIA_TOO_MANY';

/** Looks at what is posted from a home: its words, its media, and whether it is danger whatever was chosen. @returns what is refused, in order. */
export const lookAt = async (
  ctx: ResidentAct,
  { isNoDanger, media: mediaIds, aboutOfficeId, ...chosen }: Input,
  home: ResidentDoc,
): Promise<Result<Looked, Refused>> => {
  const about = aboutOfficeId === undefined ? null : await bodyNamed(aboutOfficeId, home.communityId);
  if (about === undefined) return fail('BODY_NOT_FOUND');
  const isDanger = isNoDanger !== true && dangerIn(chosen.text) !== null;
  const hasChild = chosen.hasChild === true || isChild(home.birthYear, ctx.now);
  const said = { ...chosen, hasChild, urgency: isDanger ? ('danger' as const) : chosen.urgency };
  const verdict = await checkText(ctx.openid, `${said.text}\n${said.place.note}`.trim());
  if (verdict === 'refused') return fail('TEXT_REFUSED');
  const media = await usableMedia(ctx, mediaIds, { purpose: 'need', of: 'said' });
  if (!media.ok) return media;
  if (areTooMany(media.value)) return fail('MEDIA_TOO_MANY');
  const isAlarm = said.urgency === 'danger' && verdict === 'clear';
  return ok({
    said,
    about,
    media: media.value,
    verdict,
    told: isAlarm ? await whoIsInCharge(home, ctx.now, [ctx.resident._id, home._id]) : [],
  });
};

type From = {
  readonly home: ResidentDoc;
  readonly eventId: EventId;
  readonly now: InstantMs;
  readonly behalf: Behalf | null;
  /** Whose yes it waits for, if it does. */
  readonly ask?: Ask | null;
};

/** Danger is counted apart: what was said before holds it up the less. */
export const sentAs = ({ urgency }: Said): Sent => (urgency === 'danger' ? 'danger' : 'needs');

/** The need that is posted. Its id follows from the request: posting it twice is the same need. */
export const postedNeed = (
  { said, about, media, verdict }: Looked,
  { home, eventId, now, behalf, ask = null }: From,
): Need => {
  const facts: NeedFacts = {
    _id: `need_${eventId.slice('event_'.length)}` as NeedId,
    communityId: home.communityId,
    buildingId: home.buildingId,
    buildingName: home.buildingName,
    householdId: home.householdId,
    flat: flatWords(home.unit, home.flat),
    requesterId: home._id,
    requesterName: home.name,
    ...said,
    media,
    behalf,
    wording: null,
    assignment: null,
    takenDown: null,
    about,
    fromOpinion: null,
    followers: [],
    nudgedAt: null,
    notes: NO_NOTES,
    createdAt: now,
    updatedAt: now,
  };
  if (ask)
    return {
      ...facts,
      status: 'asked',
      asking: askFor({ ...ask, next: verdict === 'clear' ? 'open' : 'pending' }, now),
    };
  return verdict === 'clear' ? { ...facts, status: 'open', claims: [] } : { ...facts, status: 'pending' };
};
