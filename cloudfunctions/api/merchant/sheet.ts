import { ok } from '../../../shared/kernel/errors.ts';
import { settlementSheet } from '../../../shared/merchant/settlement-sheet.ts';
import { writeSheet } from '../../platform/write-sheet.ts';
import type { ApiHandlers } from '../handlers.ts';
import { settlement } from './settlement.ts';

export const sheet: ApiHandlers['merchant.sheet'] = async (input, context) => {
  const read = await settlement(input, context);
  if (!read.ok) return read;
  return ok({ xlsx: (await writeSheet(settlementSheet(read.value))).toString('base64') });
};
