import { fail, ok } from '../../../shared/kernel/errors.ts';
import { resultSheet } from '../../../shared/vote/result-sheet.ts';
import { writeSheet } from '../../platform/write-sheet.ts';
import type { ApiHandlers } from '../handlers.ts';
import { detail } from './detail.ts';

export const sheet: ApiHandlers['vote.sheet'] = async ({ voteId }, ctx) => {
  const read = await detail({ voteId }, ctx);
  if (!read.ok) return read;
  const { result, ...vote } = read.value;
  if (result === null) return fail('VOTE_NOT_CLOSED');
  return ok({ xlsx: (await writeSheet(resultSheet({ ...vote, result }))).toString('base64') });
};
