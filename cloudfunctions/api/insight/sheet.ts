import { ok } from '../../../shared/kernel/errors.ts';
import { boardSheet } from '../../../shared/insight/board-sheet.ts';
import { writeSheet } from '../../platform/write-sheet.ts';
import type { ApiHandlers } from '../handlers.ts';
import { board } from './board.ts';

export const sheet: ApiHandlers['insight.sheet'] = async (_input, context) => {
  const read = await board({}, context);
  if (!read.ok) return read;
  return ok({ xlsx: (await writeSheet(boardSheet(read.value))).toString('base64') });
};
