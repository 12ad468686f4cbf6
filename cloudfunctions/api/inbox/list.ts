import { INBOX_KINDS, INBOX_PAGE, type InboxKind } from '../../../shared/inbox/inbox.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import { whatOf } from '../../../shared/redemption/redemption.ts';
import type { Documents } from '../../database/collections.ts';
import type { EventDocument } from '../../platform/collections.ts';
import { inboxMarkIdOf } from '../../platform/inbox-mark-id.ts';
import { patiently } from '../../platform/patience.ts';
import { collection, command } from '../../platform/sdk.ts';
import type { ApiHandlers } from '../handlers.ts';
import type { InboxMarkDocument } from './collections.ts';

/** A page of events and one more, with what they are about and how far their reader has read. */
type Told = {
  readonly events: readonly EventDocument[];
  readonly needs: readonly Documents['needs'][];
  readonly goods: readonly Pick<Documents['goods'], '_id' | 'name'>[];
  readonly redemptions: readonly Documents['redemptions'][];
  readonly marks: readonly InboxMarkDocument[];
};

export const list: ApiHandlers['inbox.list'] = async ({ cursor }, { resident }) => {
  const [until, lastId] = placeOf(cursor);
  const { events, needs, goods, redemptions, marks } = await toldTo(resident._id, until);
  const about = new Map<string, Documents['needs']>(needs.map((need) => [need._id, need]));
  const named = new Map<string, string>([
    ...goods.map(({ _id, name }) => [_id, name] as const),
    ...redemptions.map((one) => [one._id, whatOf(one)] as const),
  ]);
  // Those of the cursor's own millisecond were partly shown.
  const unseen = events.filter(({ at, _id }) => at < until || _id < lastId);
  const shown = unseen.slice(0, INBOX_PAGE);
  const last = shown.at(-1);
  const items = shown.flatMap((event) =>
    isInboxKind(event.kind)
      ? [
          {
            ...itemOf(event, about.get(event.subject), resident._id, named.get(event.subject)),
            kind: event.kind,
            isUnread: event.at > (marks[0]?.news ?? 0),
          },
        ]
      : [],
  );
  return ok({ items, next: last && events.length > INBOX_PAGE ? `${String(last.at)}_${last._id}` : null });
};

const itemOf = (
  { _id, subject, at, actorName }: EventDocument,
  need: Documents['needs'] | undefined,
  reader: ResidentId,
  name: string | undefined,
) => {
  const isTheirs = need?.takenDown === null && need.claimantIds.includes(reader);
  const isReadable = need && (need.wall !== 'hidden' || need.requesterId === reader || isTheirs);
  return {
    ...{ itemId: _id, subject, at, who: actorName },
    what: isReadable ? need.text : (name ?? null),
    isFollowed: need !== undefined && isOnlyFollowed(need, reader),
  };
};

/** True for whoever only has the same at home: what is told of it speaks of the need of another. */
const isOnlyFollowed = (need: Documents['needs'], reader: ResidentId): boolean =>
  need.followerIds.includes(reader) && need.requesterId !== reader && !need.claimantIds.includes(reader);

/**
 * The words of a thing are the thing's own, read with it: nothing is copied that would have to be forgotten. A thing is read once,
 * however many of the events are about it.
 */
const toldTo = async (residentId: ResidentId, until: number): Promise<Told> => {
  const { aggregate } = command;
  const mark = aggregate
    .pipeline()
    .match({ _id: inboxMarkIdOf(residentId) })
    .limit(1)
    .done();
  const { list: found } = await patiently(() =>
    collection('events')
      .aggregate()
      .match({ told: residentId, at: command.lte(until) })
      .sort({ at: -1, _id: -1 })
      .limit(INBOX_PAGE + 1)
      .group({ _id: null, events: aggregate.push('$$ROOT'), subjects: aggregate.addToSet('$subject') })
      .lookup({ from: 'needs', localField: 'subjects', foreignField: '_id', as: 'needs' })
      .lookup({ from: 'goods', localField: 'subjects', foreignField: '_id', as: 'goods' })
      .lookup({ from: 'redemptions', localField: 'subjects', foreignField: '_id', as: 'redemptions' })
      .lookup({ from: 'inboxMarks', pipeline: mark, as: 'marks' })
      .end(),
  );
  const [together] = found as readonly Told[];
  return together ?? { events: [], needs: [], goods: [], redemptions: [], marks: [] };
};

/** Where a page begins; a cursor that this list never gave begins at the end. */
const placeOf = (cursor: string | undefined): readonly [until: number, lastId: string] => {
  if (cursor === undefined) return [Number.MAX_SAFE_INTEGER, ''];
  const at = Number(cursor.slice(0, cursor.indexOf('_')));
  return Number.isSafeInteger(at) ? [at, cursor.slice(cursor.indexOf('_') + 1)] : [0, ''];
};

const isInboxKind = (kind: string): kind is InboxKind => (INBOX_KINDS as readonly string[]).includes(kind);
