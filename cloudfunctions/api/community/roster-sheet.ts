import { rosterHints, rosterTemplate } from '../../../shared/community/roster-template.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import { writeSheets } from '../../platform/write-sheet.ts';
import type { ApiHandlers } from '../handlers.ts';

export const rosterSheet: ApiHandlers['community.rosterSheet'] = async () => {
  const book = await writeSheets([
    { name: '名册', rows: rosterTemplate() },
    { name: '怎么填', rows: rosterHints() },
  ]);
  return ok({ xlsx: book.toString('base64') });
};
