import type { MediaId } from '../../../shared/kernel/ids.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';

/** What of a vote names each of these media; those that nothing names are missing. Three reads. @param ids at most 50. */
export const votesNaming = async (ids: readonly MediaId[]): Promise<ReadonlyMap<MediaId, string>> => {
  const objections = await findDocuments('objections', { 'media.mediaId': command.in(ids) }, { limit: 1000 });
  const proxies = await findDocuments('proxies', { 'given.media.mediaId': command.in(ids) }, { limit: 1000 });
  const slips = await findDocuments('slipPictures', { 'media.mediaId': command.in(ids) }, { limit: 1000 });
  const papers = proxies.flatMap(({ _id, given }) => given.map(({ media }) => ({ _id, media })));
  return new Map(
    [...objections, ...papers, ...slips].flatMap(({ _id, media }) => media.map(({ mediaId }) => [mediaId, _id])),
  );
};
