import type { BuildingId, CallId, NeedId, ResidentId } from '../../shared/kernel/ids.ts';
import { digest } from './digest.ts';
import type { Documents } from '../database/collections.ts';
import { command } from './sdk.ts';
import { findDocuments } from './store.ts';

export const phoneIdOf = (residentId: ResidentId): string => `phone_${residentId.slice('resident_'.length)}`;

/** Names somebody in one place alone: the same person has another one in the next. */
export const callIdOf = (place: NeedId | BuildingId, residentId: ResidentId): CallId =>
  `call_${digest('call', place, residentId)}` as CallId;

/** Who of these left a number. One read, none where there is nobody to ask for. */
export const phonesOf = async (
  residentIds: readonly ResidentId[],
): Promise<ReadonlyMap<ResidentId, Documents['phones']>> => {
  if (residentIds.length === 0) return new Map();
  const ids = residentIds.map(phoneIdOf);
  const phones = await findDocuments('phones', { _id: command.in(ids) }, { limit: ids.length });
  return new Map(phones.map((phone) => [phone.residentId, phone]));
};
