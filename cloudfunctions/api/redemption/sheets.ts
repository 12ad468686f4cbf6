import { ok } from '../../../shared/kernel/errors.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { showSheetRow } from './project.ts';

const SHEETS_SHOWN = 10;

export const sheets: ApiHandlers['redemption.sheets'] = async (_, { resident: { communityId } }) => {
  const found = await findDocuments(
    'redemptionSheets',
    { communityId },
    { orderBy: [['order', 'desc']], limit: SHEETS_SHOWN },
  );
  return ok({ items: found.map(showSheetRow) });
};
