import { ok } from '../../../shared/kernel/errors.ts';
import { monthsSheet } from '../../../shared/review/months-sheet.ts';
import { writeSheet } from '../../platform/write-sheet.ts';
import type { ApiHandlers } from '../handlers.ts';
import { board } from './board.ts';

export const sheet: ApiHandlers['review.sheet'] = async (_input, context) => {
  const read = await board({}, context);
  if (!read.ok) return read;
  return ok({ xlsx: (await writeSheet(monthsSheet(read.value))).toString('base64') });
};
