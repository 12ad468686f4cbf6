import { ROSTER_FILE_HOURS, ROSTER_FILE_ID } from '../../../shared/community/roster-file.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { digest } from '../../platform/digest.ts';
import { patiently } from '../../platform/patience.ts';
import { collection } from '../../platform/sdk.ts';
import { getDocument } from '../../platform/store.ts';
import { forgetFile } from '../../platform/stored-file.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { RosterFileDocument } from './roster-collections.ts';

const HOUR_MS = 60 * 60_000;
const idOf = (fileId: string): string => `rosterFile_${digest(fileId)}`;

const isOf = (file: RosterFileDocument, { resident }: ResidentAct): boolean =>
  file.ownerId === resident._id && file.communityId === resident.communityId;

/** False where a file was stored for something else, or somebody else had it checked: to the caller it is as if there were none. */
export const mayRead = async (fileId: string, ctx: ResidentAct): Promise<boolean> => {
  if (!ROSTER_FILE_ID.test(fileId)) return false;
  const file = await getDocument('rosterFiles', idOf(fileId));
  return file === undefined || isOf(file, ctx);
};

/**
 * Makes a file that of whoever has it checked first, as it is now. Refused in order: somebody else was first, it is another file than the
 * one whose questions were answered.
 */
export const holdFile = async (
  transaction: Transaction,
  ctx: ResidentAct,
  fileId: string,
  contentDigest: string,
): Promise<Result<null, 'FILE_NOT_READABLE' | 'FILE_CHANGED'>> => {
  const file = await transaction.get('rosterFiles', idOf(fileId));
  if (file) {
    if (!isOf(file, ctx)) return fail('FILE_NOT_READABLE');
    return file.contentDigest === contentDigest ? ok(null) : fail('FILE_CHANGED');
  }
  const { _id: ownerId, communityId } = ctx.resident;
  const endsAt = (ctx.now + ROSTER_FILE_HOURS * HOUR_MS) as InstantMs;
  await transaction.insert('rosterFiles', [
    { _id: idOf(fileId), schema: 1, createdAt: ctx.now, communityId, ownerId, fileId, contentDigest, endsAt },
  ]);
  return ok(null);
};

/** Deletes a roster that is not needed any more, and what is known of it; safe to repeat. The file first: a document whose file is still there is found again. */
export const endFile = async ({ _id, fileId }: Pick<RosterFileDocument, '_id' | 'fileId'>): Promise<void> => {
  await forgetFile(fileId);
  await patiently(() => collection('rosterFiles').where({ _id }).remove());
};

/** Deletes the file of an import that is applied; where that fails the sweep finds it. */
export const endFileOf = async (fileId: string | null): Promise<void> => {
  const file = fileId === null ? undefined : await getDocument('rosterFiles', idOf(fileId));
  if (file) await endFile(file);
};
