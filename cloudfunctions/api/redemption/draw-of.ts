import type { EventId } from '../../../shared/kernel/ids.ts';
import { keyed } from '../../platform/keyed.ts';

const BYTES = 6;

/** A number that the request gives and nobody can guess. */
export const drawOf = (eventId: EventId): number => keyed('voucherWord', eventId).readUIntBE(0, BYTES);
