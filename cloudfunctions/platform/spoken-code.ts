import type { EventId } from '../../shared/kernel/ids.ts';
import { keyed } from './keyed.ts';

/**
 * The digits that a request gives, to be read out or printed: a repeated request gives the same ones, so they need not be kept anywhere.
 *
 * @param what the code is for: the same request gives another code for something else.
 */
export const spokenCode = (what: string, eventId: EventId, digits: number): string =>
  String(keyed(what, eventId).readBigUInt64BE() % 10n ** BigInt(digits)).padStart(digits, '0');
