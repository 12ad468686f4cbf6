import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { Redemption } from '../../../shared/redemption/redemption.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { showSheetLine, showSheetRow } from './project.ts';
import { placesOf } from './whose.ts';

export const sheet: ApiHandlers['redemption.sheet'] = async ({ sheetId }, { resident: { communityId } }) => {
  const found = await getDocument('redemptionSheets', sheetId);
  if (found?.communityId !== communityId) return fail('SHEET_NOT_FOUND');
  const ids = found.lines.map(({ redemptionId }) => redemptionId);
  const read = await findDocuments('redemptions', { _id: command.in(ids) }, { limit: ids.length });
  const standing = new Map<string, Redemption>(read.map((one) => [one._id, one]));
  const place = await placesOf(read.map(({ ownerId }) => ownerId));
  return ok({
    ...showSheetRow(found),
    lines: found.lines.flatMap((line) => {
      const one = standing.get(line.redemptionId);
      return one ? [showSheetLine(line, one, place(one.ownerId))] : [];
    }),
  });
};
