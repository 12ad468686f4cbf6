import type { OfficeId } from '../../../shared/kernel/ids.ts';
import { addDays } from '../../../shared/kernel/calendar.ts';
import { startOfBeijingDay, type LocalDate, type LocalMonth } from '../../../shared/kernel/time.ts';
import { isDue } from '../../../shared/merchant/due.ts';
import { drawableOn, monthAfter } from '../../../shared/merchant/settlement.ts';
import { merchantAccount } from '../../../shared/points/account.ts';
import type { Documents } from '../../database/collections.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';

const AT_ONCE = 1000;

/**
 * What a merchant handed out in a Beijing month, and what of it came back until nothing of it can any more: the entries of its account by
 * their numbers. It reads one month and the days after, however long the account is.
 */
export const entriesOfMonth = async (
  officeId: OfficeId,
  month: LocalMonth,
): Promise<readonly Documents['transfers'][]> => {
  const begin = startOfBeijingDay(`${month}-01` as LocalDate);
  const over = startOfBeijingDay(monthAfter(month));
  const last = startOfBeijingDay(addDays(drawableOn(month), 1));
  const owner = merchantAccount(officeId);
  const found = new Map<string, Documents['transfers']>();
  for (let from = begin; from < last;) {
    const more = await findDocuments(
      'transfers',
      { owner, at: command.gte(from) },
      { orderBy: [['at', 'asc']], limit: AT_ONCE },
    );
    for (const one of more) found.set(one._id, one);
    // What happened in the same instant is read twice and kept once.
    const end = more.at(-1)?.at;
    if (more.length < AT_ONCE || end === undefined) break;
    from = end;
  }
  const read = [...found.values()].filter(({ at }) => at < last).sort((a, b) => (a.order < b.order ? -1 : 1));
  const dues = new Set(read.filter((one) => isDue(one) && one.at < over).map(({ _id }) => _id));
  const correcting = new Set<string>(dues);
  return read.filter((one) => {
    if (dues.has(one._id)) return true;
    if (one.code !== 'correction' || !correcting.has(one.corrects)) return false;
    correcting.add(one._id);
    return true;
  });
};
