import type { Nods } from '../../../shared/earning/nods.ts';
import { spanOfMonth } from '../../../shared/kernel/calendar.ts';
import type { CommunityId } from '../../../shared/kernel/ids.ts';
import type { LocalMonth } from '../../../shared/kernel/time.ts';
import { command } from '../../platform/sdk.ts';
import { sums, within } from './months/sums.ts';

const { aggregate: $ } = command;
/** The act of whoever had asked for help; any other method wrote their yes down. */
const OWN_NOD = 'need.confirm';

type Group = {
  readonly _id: { readonly by: string | null; readonly isOwn: boolean };
  readonly name: string | null;
  readonly times: number;
  readonly points: number;
};

/** By whose nod needs earned in a month: the event that closed each of them says so. Joined by the need, over one month. */
export const nodsIn = async (communityId: CommunityId, month: LocalMonth): Promise<readonly Nods[]> => {
  const groups = await sums<Group>('transfers', (pipeline) =>
    pipeline
      .match({ communityId, createdAt: within(spanOfMonth(month)), code: 'need-reward' })
      .group({ _id: '$needId', times: $.sum(1), points: $.sum('$amount') })
      .lookup({ from: 'events', localField: '_id', foreignField: 'subject', as: 'events' })
      .project({
        ...{ times: 1, points: 1 },
        nod: $.arrayElemAt([
          $.filter({ input: '$events', as: 'one', cond: $.eq(['$$one.kind', 'need.confirmed']) }),
          0,
        ]),
      })
      .group({
        _id: { by: $.ifNull(['$nod.actorId', null]), isOwn: $.eq(['$nod.method', OWN_NOD]) },
        ...{ name: $.first('$nod.actorName'), times: $.sum('$times'), points: $.sum('$points') },
      }),
  );
  return groups.map(({ _id: { by: id, isOwn }, name, times, points }) => ({
    ...{ id, name: name ?? '', isByCall: !isOwn, times, points },
  }));
};
