import type {
  CommunityId,
  EstateId,
  EventId,
  GoodsId,
  HouseholdId,
  PoolingId,
  RedemptionId,
  SheetId,
  ResidentId,
  TakenId,
  TriesId,
  VoucherCodeId,
} from '../../../shared/kernel/ids.ts';
import type { Giver } from '../../../shared/redemption/redemption.ts';
import type { LocalMonth } from '../../../shared/kernel/time.ts';
import { digest } from '../../platform/digest.ts';

/** One a request. */
export const redemptionIdOf = (eventId: EventId): RedemptionId =>
  `redemption_${eventId.slice('event_'.length)}` as RedemptionId;

/** One of community and digits: two open vouchers cannot have the same. */
export const voucherCodeIdOf = (communityId: CommunityId, digits: string): VoucherCodeId =>
  `voucher_${digest('voucher', communityId, digits)}` as VoucherCodeId;

/** One a request. */
export const sheetIdOf = (eventId: EventId): SheetId => `sheet_${eventId.slice('event_'.length)}` as SheetId;

/** One a resident. */
export const poolingIdOf = (residentId: ResidentId): PoolingId =>
  `pooling_${digest('pooling', residentId)}` as PoolingId;

/** One of household, thing and month. */
export const takenIdOf = (householdId: HouseholdId, goodsId: GoodsId, month: LocalMonth): TakenId =>
  `taken_${digest('taken', householdId, goodsId, month)}` as TakenId;

/** One a resident. */
export const estateIdOf = (residentId: ResidentId): EstateId => `estate_${digest('estate', residentId)}` as EstateId;

/** One of whoever types. */
export const triesIdOf = (by: Giver['id']): TriesId => `tries_${digest('tries', by)}` as TriesId;
