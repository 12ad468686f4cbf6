import type { MediaId } from '../../../shared/kernel/ids.ts';
import { filesOf } from '../../../shared/notice/notice.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';

/** Which notice names each of these media; those that no notice names are missing. One read. @param ids at most 50. */
export const noticesNaming = async (ids: readonly MediaId[]): Promise<ReadonlyMap<MediaId, string>> => {
  const notices = await findDocuments('notices', { mediaIds: command.in(ids) }, { limit: 1000 });
  return new Map(notices.flatMap((notice) => filesOf(notice).map(({ mediaId }) => [mediaId, notice._id] as const)));
};
