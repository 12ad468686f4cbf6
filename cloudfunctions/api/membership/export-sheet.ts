import { ok } from '../../../shared/kernel/errors.ts';
import { writeSheet } from '../../platform/write-sheet.ts';
import type { ApiHandlers } from '../handlers.ts';

export const exportSheet: ApiHandlers['membership.exportSheet'] = async ({ rows }) =>
  ok({ xlsx: (await writeSheet(rows)).toString('base64') });
