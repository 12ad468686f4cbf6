import type { Documents } from '../../cloudfunctions/database/collections.ts';
import { unless } from './faults.ts';

/** A file waits for a verdict or not, ends or is named, and was sent by one of its community. */
export const mediaFaults = (media: Documents['media'], people: readonly Documents['residents'][]): string[] => {
  const { _id, check, askAgainAt, subject, endsAt, sweepAt, ownerId, kind, seconds } = media;
  const owner = people.find((one) => one._id === ownerId);
  return [
    ...unless(
      (check === 'waiting') === (askAgainAt !== null),
      `${_id} is ${check}, asked again at ${String(askAgainAt)}`,
    ),
    ...unless(
      (subject === null) === (endsAt !== null),
      `${_id}: named by ${String(subject)}, ends at ${String(endsAt)}`,
    ),
    ...unless(endsAt === null || sweepAt !== null, `${_id} ends and is never looked at`),
    ...unless(owner?.communityId === media.communityId, `${_id} is nobody's of its community`),
    ...unless((kind === 'sound') === seconds > 0, `${_id}: a ${kind} of ${String(seconds)} s`),
  ];
};

/** What a need says goes with it is what its requester sent for needs; what was ended since is left out. */
export const attachedFaults = (
  { _id, media, wording, text, fromOpinion }: Documents['needs'],
  all: ReadonlyMap<string, Documents['media']>,
): string[] => [
  ...media.flatMap((one) => {
    const known = all.get(one.mediaId);
    const isSame =
      known?.purpose === (fromOpinion === null ? 'need' : 'review') &&
      known.kind === one.kind &&
      known.seconds === one.seconds;
    return unless(known === undefined || isSame, `${_id}: ${one.mediaId} is something else`);
  }),
  ...unless(new Set(media.map(({ mediaId }) => mediaId)).size === media.length, `${_id} names a file twice`),
  ...unless(wording?.state !== 'right' || text === wording.text, `${_id}: words that were right are not its words`),
];
