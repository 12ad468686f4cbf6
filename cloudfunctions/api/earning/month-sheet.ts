import { monthSheet as rowsOf } from '../../../shared/earning/months/sheet.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { writeSheet } from '../../platform/write-sheet.ts';
import type { ApiHandlers } from '../handlers.ts';
import { readMonth } from './months/read-month.ts';

export const monthSheet: ApiHandlers['earning.monthSheet'] = async ({ month }, { resident }) => {
  const { shown } = await readMonth(resident.communityId, month, true);
  if (!shown) return fail('MONTH_NOT_COUNTED');
  return ok({ xlsx: (await writeSheet(rowsOf(shown))).toString('base64') });
};
