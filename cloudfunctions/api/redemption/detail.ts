import { fail, ok } from '../../../shared/kernel/errors.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { showVoucher } from './project.ts';

export const detail: ApiHandlers['redemption.detail'] = async ({ redemptionId }, { resident }) => {
  const redemption = await getDocument('redemptions', redemptionId);
  return redemption?.ownerId === resident._id ? ok(showVoucher(redemption)) : fail('REDEMPTION_NOT_FOUND');
};
