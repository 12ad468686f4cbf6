import { EARNING_CODES, type EarningCode } from '../../../shared/earning/bounds.ts';
import { noddersOf } from '../../../shared/earning/nods.ts';
import { sharesOf, sourcesOf, type Entries, type Given } from '../../../shared/earning/shares.ts';
import { addMonths } from '../../../shared/kernel/calendar.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { CommunityId } from '../../../shared/kernel/ids.ts';
import { startOfBeijingDay, type LocalDate, type LocalMonth } from '../../../shared/kernel/time.ts';
import { shopAccount } from '../../../shared/points/account.ts';
import { communityOf } from '../../platform/party-of.ts';
import { patiently } from '../../platform/patience.ts';
import { collection, command } from '../../platform/sdk.ts';
import type { ApiHandlers } from '../handlers.ts';
import { nodsIn } from './nods-in.ts';
import { watchesEarning } from './watches.ts';

/** More groups than a month has: a cloud left alone gives twenty. */
const GROUPS_MAX = 1000;
const { aggregate: $ } = command;

/** Four sums made in the database, over one month: what is read does not grow with the years. */
export const shares: ApiHandlers['earning.shares'] = async ({ month }, ctx) => {
  if (!watchesEarning(ctx)) return fail('FORBIDDEN');
  const communityId = communityOf(ctx);
  const [entries, deeds, hours, nods] = await Promise.all([
    entriesIn(communityId, month),
    deedsIn(communityId, month),
    hoursIn(communityId, month),
    nodsIn(communityId, month),
  ]);
  const { nodders, others } = noddersOf(nods);
  const given = [...deeds, ...hours];
  const earned = entries.flatMap(({ _id: code, ...sums }) => (code === 'correction' ? [] : [{ code, ...sums }]));
  return ok({
    entries: earned.reduce((n, one) => n + one.entries, 0),
    points: earned.reduce((n, one) => n + one.points, 0),
    takenBack: entries.find(({ _id }) => _id === 'correction')?.points ?? 0,
    sources: sourcesOf(earned, given).map((one) => ({ ...one })),
    ...{ nodders: nodders.map((one) => ({ ...one })), others },
    people: sharesOf(given).map((share) => ({ ...share })),
  });
};

/** The instants of a month. */
const within = (month: LocalMonth) => {
  const firstOf = (one: LocalMonth) => startOfBeijingDay(`${one}-01` as LocalDate);
  return { $gte: firstOf(month), $lt: firstOf(addMonths(month, 1)) };
};

type Sums = Omit<Entries, 'code'>;
type EntriesOfCode = Sums & { readonly _id: EarningCode | 'correction' };

/** What was earned, by code; corrections but those of the shop. */
const entriesIn = async (communityId: CommunityId, month: LocalMonth): Promise<readonly EntriesOfCode[]> => {
  const codes = command.in([...EARNING_CODES, 'correction']);
  const { list } = await patiently(() =>
    collection('transfers')
      .aggregate()
      .match({ communityId, createdAt: within(month), code: codes, debit: command.neq(shopAccount(communityId)) })
      .group({ _id: '$code', entries: $.sum(1), points: $.sum('$amount') })
      .limit(GROUPS_MAX)
      .end(),
  );
  return list as readonly EntriesOfCode[];
};

type DeedGroup = Sums & {
  readonly _id: { readonly given?: string | null; readonly checked?: string | null };
  readonly giver?: string | null;
  readonly checker?: string | null;
};

/** Deeds that earned: whoever gave by hand stands for it, else whoever checked. */
const deedsIn = async (communityId: CommunityId, month: LocalMonth): Promise<readonly Given[]> => {
  const { list } = await patiently(() =>
    collection('deeds')
      .aggregate()
      .match({ communityId, status: 'credited', creditedAt: within(month), paid: command.gt(0) })
      .group({
        ...{ _id: { given: '$given.id', checked: '$checked.id' }, entries: $.sum(1), points: $.sum('$paid') },
        ...{ giver: $.first('$given.name'), checker: $.first('$checked.name') },
      })
      .limit(GROUPS_MAX)
      .end(),
  );
  return (list as readonly DeedGroup[]).map(({ _id, giver, checker, entries: times, points }) =>
    _id.given
      ? { id: _id.given, name: giver ?? '', source: 'byHand', times, points }
      : { id: _id.checked ?? '', name: checker ?? '', source: 'deed', times, points },
  );
};

const hoursIn = async (communityId: CommunityId, month: LocalMonth): Promise<readonly Given[]> => {
  const { list } = await patiently(() =>
    collection('earningHours')
      .aggregate()
      .match({ communityId, status: 'confirmed', 'confirmed.at': within(month), paid: command.gt(0) })
      .group({ _id: '$confirmed.id', name: $.first('$confirmed.name'), entries: $.sum(1), points: $.sum('$paid') })
      .limit(GROUPS_MAX)
      .end(),
  );
  return (list as readonly (Sums & { _id: string; name: string })[]).map(
    ({ _id: id, name, entries: times, points }) => ({
      ...{ id, name, source: 'hours', times, points },
    }),
  );
};
