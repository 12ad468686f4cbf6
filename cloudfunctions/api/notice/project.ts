import type { z } from 'zod';
import type { noticeContract } from '../../../shared/notice/contract.ts';
import { nodesOver, scopeIdOf, type Notice, type Recording } from '../../../shared/notice/notice.ts';
import { NOTICE_KEEPERS } from '../../../shared/notice/keepers.ts';
import type { ResidentCtx } from '../../platform/context.ts';

type Contract = typeof noticeContract;
type Row = z.output<Contract['notice.list']['output']>['items'][number];
type Detail = z.output<Contract['notice.detail']['output']>;
/** Where each file can be fetched. */
type Addresses = ReadonlyMap<string, string>;

/** True for whoever answers for what the notice is for. */
const isKeeper = (notice: Notice, ctx: ResidentCtx): boolean => ctx.holds(NOTICE_KEEPERS, notice.scope.place);

/** A published notice is for those who live where it is for; a withdrawn one is left to its author and to those who keep it (D9). */
export const isVisible = (notice: Notice, ctx: ResidentCtx): boolean => {
  if (notice.scope.place.communityId !== ctx.resident.communityId) return false;
  if (notice.authorId === ctx.resident._id || isKeeper(notice, ctx)) return true;
  return notice.status === 'published' && nodesOver(ctx.resident).includes(scopeIdOf(notice.scope));
};

const recordingRow = (recording: Recording, addresses: Addresses) => ({
  language: recording.language,
  url: addresses.get(recording.fileId) ?? null,
  seconds: recording.seconds,
  speakerName: recording.speakerName,
});

const common = (notice: Notice, addresses: Addresses) => ({
  noticeId: notice._id,
  status: notice.status,
  title: notice.title,
  body: notice.body,
  scope: { kind: notice.scope.kind, name: notice.scope.name },
  authorName: notice.authorName,
  publishedAt: notice.createdAt,
  hasPicture: notice.picture !== null,
  pictureUrl: notice.picture === null ? null : (addresses.get(notice.picture.fileId) ?? null),
  recorded: notice.recordings.map(({ language }) => language),
});

export const noticeRow = (notice: Notice, recording: Recording | undefined, addresses: Addresses): Row => ({
  ...common(notice, addresses),
  recording: recording ? recordingRow(recording, addresses) : null,
});

export const noticeDetail = (notice: Notice, addresses: Addresses, ctx: ResidentCtx): Detail => ({
  ...common(notice, addresses),
  recordings: notice.recordings.map((recording) => recordingRow(recording, addresses)),
  withdrawn:
    notice.status === 'withdrawn'
      ? { at: notice.withdrawnAt, byName: notice.withdrawnByName, reason: notice.reason }
      : null,
  isKeeper: isKeeper(notice, ctx),
});
