import type { MediaId } from '../../../shared/kernel/ids.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';

/** What of a draw names each of these media; those that nothing names are missing. Two reads. @param ids at most 50. */
export const drawsNaming = async (ids: readonly MediaId[]): Promise<ReadonlyMap<MediaId, string>> => {
  const asked = await findDocuments('drawQuestions', { 'media.mediaId': command.in(ids) }, { limit: 1000 });
  const answered = await findDocuments('drawQuestions', { 'answer.media.mediaId': command.in(ids) }, { limit: 1000 });
  const named = [
    ...asked.map(({ _id, media }) => ({ _id, media })),
    ...answered.map(({ _id, answer }) => ({ _id, media: answer?.media ?? [] })),
  ];
  return new Map(named.flatMap(({ _id, media }) => media.map(({ mediaId }) => [mediaId, _id])));
};
