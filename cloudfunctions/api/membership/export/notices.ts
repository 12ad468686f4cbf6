import { FORMER_NEIGHBOUR } from '../../../../shared/community/former-neighbour.ts';
import { pageOf } from '../../../platform/paging.ts';
import { command } from '../../../platform/sdk.ts';
import { findDocuments } from '../../../platform/store.ts';
import type { Section } from './section.ts';

/** What they published. What an earlier account of the same person published is nobody's any more. */
export const exportNotices: Section = async ({ resident }, after, size) => {
  const read = await findDocuments(
    'notices',
    { authorId: resident._id, ...(after === undefined ? {} : { order: command.lt(after) }) },
    { orderBy: [['order', 'desc']], limit: size + 1 },
  );
  const { shown, next } = pageOf(read, size);
  const items = shown
    .filter(({ authorName }) => authorName !== FORMER_NEIGHBOUR.name)
    .map((notice) => ({
      of: 'notice' as const,
      noticeId: notice._id,
      ...notice,
      scopeKind: notice.scope.kind,
      scopeName: notice.scope.name,
      hasPicture: notice.picture !== null,
      recordings: notice.recordings.map(({ language, seconds, speakerName, recordedAt }) => ({
        ...{ language, seconds, speakerName, recordedAt },
      })),
    }));
  return { items, next };
};
