import { ok } from '../../../shared/kernel/errors.ts';
import { missedUntil, MISSED_LIMITS, sayableUntil } from '../../../shared/mutual/missed.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import type { MissedDocument } from './missed/missed-document.ts';
import { showMissed } from './missed/show-missed.ts';

export const missed: ApiHandlers['mutual.missed'] = async (_input, { resident, now }) => {
  const all = await findDocuments(
    'missed',
    { residentId: resident._id },
    { orderBy: [['at', 'desc']], limit: MISSED_LIMITS.listMax },
  );
  const found = all.filter((one) => now < missedUntil(one));
  const shown = await showMissed(found, { readerId: resident._id, as: 'neighbour' });
  return ok({ items: found.flatMap((one, at) => withOwn(shown[at], one, now)) });
};

const withOwn = <S>(shown: S | undefined, one: MissedDocument, now: number) => {
  if (shown === undefined) return [];
  const until = sayableUntil(one);
  const maySay = one.struck === null && now < until;
  return [{ ...shown, struck: one.struck?.reason ?? null, sayUntil: maySay ? until : null }];
};
