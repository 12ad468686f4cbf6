import type { MonthFigures } from '../../../../shared/earning/months/figures.ts';
import type { Holders, Moved } from '../../../../shared/earning/months/points.ts';
import type { Given } from '../../../../shared/earning/shares.ts';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import type { Span } from '../../../../shared/kernel/calendar.ts';
import type { CommunityId } from '../../../../shared/kernel/ids.ts';
import { command } from '../../../platform/sdk.ts';
import { sums, within } from './sums.ts';

const { aggregate: $ } = command;
/** What stands before the colon says whose account it is; all that keep a balance but merchants' are people's. */
const isMerchant = (account: string) => $.eq([$.arrayElemAt([$.split([account, ':']), 0]), 'merchant']);
const holdersOf = (isOfMerchant: boolean): Holders => (isOfMerchant ? 'merchant' : 'people');

type Group = {
  readonly _id: Pick<Moved, 'code' | 'phase' | 'isIn'> & { readonly isMerchant: boolean };
  readonly entries: number;
  readonly points: number;
};

const movedAt = async (communityId: CommunityId, createdAt: object): Promise<readonly Moved[]> => {
  const groups = await sums<Group>('transfers', (pipeline) =>
    pipeline
      .match({ communityId, createdAt })
      .group({
        _id: {
          ...{ code: '$code', phase: '$phase', isIn: $.eq(['$owner', '$credit']) },
          isMerchant: isMerchant('$owner'),
        },
        ...{ entries: $.sum(1), points: $.sum('$amount') },
      })
      .sort({ _id: 1 }),
  );
  return groups.map(({ _id, entries, points }) => {
    const { code, phase, isIn } = _id;
    return { code, phase, of: holdersOf(_id.isMerchant), isIn, entries, points };
  });
};

/** What moved in a span. */
export const movedIn = (communityId: CommunityId, span: Span) => movedAt(communityId, within(span));
/** What moved from an instant on. */
export const movedSince = (communityId: CommunityId, from: InstantMs) => movedAt(communityId, { $gte: from });

/** What all accounts hold now, set aside or not. */
export const heldNow = async (communityId: CommunityId): Promise<Readonly<Record<Holders, number>>> => {
  type Held = { readonly _id: boolean; readonly balance: number; readonly reserved: number };
  const groups = await sums<Held>('accounts', (pipeline) =>
    pipeline
      .match({ communityId })
      .group({ _id: isMerchant('$_id'), balance: $.sum('$balance'), reserved: $.sum('$reserved') }),
  );
  const heldBy = (isOfMerchant: boolean): number => {
    const { balance, reserved } = groups.find(({ _id }) => _id === isOfMerchant) ?? { balance: 0, reserved: 0 };
    return balance + reserved;
  };
  return { people: heldBy(false), merchant: heldBy(true) };
};

/** What came of deeds that somebody gave points for by hand, as one. */
export const byHandIn = async (communityId: CommunityId, span: Span): Promise<Given> => {
  const [given] = await sums<{ readonly times: number; readonly points: number }>('deeds', (pipeline) =>
    pipeline
      .match({ communityId, status: 'credited', creditedAt: within(span), 'given.id': command.gt('') })
      .group({ _id: null, times: $.sum($.cond([$.eq(['$paid', 0]), 0, 1])), points: $.sum('$paid') }),
  );
  return { id: '', name: '', source: 'byHand', times: given?.times ?? 0, points: given?.points ?? 0 };
};

type Kind = MonthFigures['kinds'][number];
/** What needs and deeds earned by their kind, the most first. */
export const kindsIn = async (communityId: CommunityId, span: Span): Promise<readonly Kind[]> => {
  type OfKind = {
    readonly _id: { readonly need: Kind['kind'] | null; readonly deed: Kind['kind'] | null };
    readonly entries: number;
    readonly points: number;
  };
  const groups = await sums<OfKind>('transfers', (pipeline) =>
    pipeline
      .match({ communityId, createdAt: within(span), code: command.in(['need-reward', 'deed-reward']) })
      .group({
        _id: { need: $.ifNull(['$needKind', null]), deed: $.ifNull(['$deedKind', null]) },
        ...{ entries: $.sum(1), points: $.sum('$amount') },
      })
      .sort({ points: -1, _id: 1 }),
  );
  return groups.flatMap(({ _id: { need, deed }, entries, points }) => {
    const kind = need ?? deed;
    return kind === null ? [] : [{ of: need === null ? 'deed' : 'need', kind, entries, points }];
  });
};
