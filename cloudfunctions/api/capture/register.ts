import { LOOSE_HOURS } from '../../../shared/capture/media.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { askMediaCheck } from '../../platform/check-media.ts';
import { keyed } from '../../platform/keyed.ts';
import { uploadFile } from '../../platform/sdk.ts';
import { getDocument } from '../../platform/store.ts';
import { maySend, writeSent } from '../../platform/write-sent.ts';
import { forgetFile } from '../../platform/stored-file.ts';
import type { ApiHandlers } from '../handlers.ts';
import { asked } from './asked.ts';
import type { MediaDocument } from './collections.ts';
import { inspect } from './inspect.ts';
import { mediaIdOf } from './media-id.ts';
import { saveAsked, whoeverIsFirst } from './verdict.ts';

const HOUR_MS = 60 * 60_000;
/** What is sent with something is mostly sent at once. */
const SWEPT_FIRST_MS = 10 * 60_000;

export const register: ApiHandlers['capture.register'] = async ({ purpose, kind, fileId, seconds }, ctx) => {
  const _id = mediaIdOf(fileId);
  const isMine = ({ ownerId }: MediaDocument): boolean => ownerId === ctx.resident._id;
  const known = await getDocument('media', _id);
  // Somebody else's file is neither told of nor touched.
  if (known) return isMine(known) ? ok({ mediaId: _id }) : fail('MEDIA_NOT_FOUND');
  const sent = await maySend(ctx.resident, 'uploads', ctx.now);
  if (!sent.ok) return sent;
  const file = await inspect(kind, fileId);
  if (!file.ok) {
    if (file.code !== 'MEDIA_NOT_FOUND') await forgetFile(fileId);
    return file;
  }
  const copy = await uploadFile(copyPath(purpose, fileId), file.value);
  const traceId = await askMediaCheck(ctx.openid, kind, copy);
  const saved = await whoeverIsFirst<Result<null, 'MEDIA_NOT_FOUND' | 'SENT_TOO_MUCH'>>(async (transaction, now) => {
    const before = await transaction.get('media', _id);
    if (before) return { commit: false, value: isMine(before) ? ok(null) : fail('MEDIA_NOT_FOUND') };
    const counted = await writeSent(transaction, ctx.resident, 'uploads', now);
    if (!counted.ok) return { commit: false, value: counted };
    const media: MediaDocument = {
      _id,
      schema: 1,
      createdAt: now,
      communityId: ctx.resident.communityId,
      buildingId: ctx.resident.buildingId,
      ownerId: ctx.resident._id,
      purpose,
      kind,
      fileId: copy,
      sizeBytes: file.value.length,
      seconds,
      ...asked(traceId, now),
      judgedBy: null,
      subject: null,
      endsAt: (now + LOOSE_HOURS.kept * HOUR_MS) as InstantMs,
      sweepAt: (now + SWEPT_FIRST_MS) as InstantMs,
    };
    await saveAsked(transaction, media, now);
    return { commit: true, value: ok(null) };
  });
  if (!saved.ok) return saved;
  await forgetFile(fileId);
  return ok({ mediaId: _id });
};

/**
 * The phone that sent a file may replace it under its path, also after it was checked; so what is checked and shown is a copy, under a
 * name that follows from the file and the secret of the deployment.
 */
const copyPath = (purpose: string, fileId: string): string =>
  `kept/${purpose}/${keyed('copy of a file', fileId).toString('hex')}${fileId.slice(fileId.lastIndexOf('.'))}`;
