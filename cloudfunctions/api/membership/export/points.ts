import { residentAccount } from '../../../../shared/points/account.ts';
import { entriesOf, showEntry } from '../../points/index.ts';
import type { Section } from './section.ts';

/** Every entry of their account. */
export const exportPoints: Section = async ({ resident }, after, size) => {
  const { entries, next } = await entriesOf(resident.communityId, residentAccount(resident._id), after, size);
  return { items: entries.map((transfer) => ({ of: 'entry' as const, entry: showEntry(transfer) })), next };
};
