import type { EventDocument } from '../../cloudfunctions/platform/collections.ts';
import type { Documents } from '../../cloudfunctions/database/collections.ts';
import { NOTICE_EVENT_KINDS } from '../../shared/notice/events.ts';
import { unless } from './faults.ts';

/** One voice a language, each among the files of notices; a reason to every withdrawal; and events that end where the notice is (D6, D9). */
export const noticeFaults = (notice: Documents['notices'], all: readonly EventDocument[]): string[] => {
  const { _id, recordings, scope, scopeId, scopeIds, status } = notice;
  const events = all
    .filter(({ subject, kind }) => subject === _id && kind.startsWith('notice.'))
    .sort((a, b) => a.at - b.at);
  const kinds = NOTICE_EVENT_KINDS as readonly string[];
  return [
    ...unless(
      new Set(recordings.map(({ language }) => language)).size === recordings.length,
      `${_id}: two recordings in one language`,
    ),
    ...unless(
      recordings.every(({ fileId, speakerName }) => fileId.includes('/kept/notice/') && speakerName !== ''),
      `${_id}: a recording of nobody, or out of place`,
    ),
    ...unless(scopeIds.at(-1) === scopeId && scopeIds[0] === scope.place.communityId, `${_id}: scopeIds are wrong`),
    ...unless(status === 'published' || notice.reason !== '', `${_id}: withdrawn without a reason`),
    ...unless(events[0]?.kind === 'notice.published', `${_id}: its first event is ${String(events[0]?.kind)}`),
    ...unless(events.at(-1)?.to === status, `${_id} is ${status}, its events say ${String(events.at(-1)?.to)}`),
    ...events.flatMap(({ kind, from }, index) =>
      unless(
        kinds.includes(kind) && from === (events[index - 1]?.to ?? null),
        `${_id}: ${kind} from ${String(from)} after ${String(events[index - 1]?.to)}`,
      ),
    ),
  ];
};
