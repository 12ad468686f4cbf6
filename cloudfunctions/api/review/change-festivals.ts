import type { CommunityDoc } from '../../../shared/community/documents.ts';
import { monthOf } from '../../../shared/kernel/calendar.ts';
import { fail, ok, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';
import type { LocalDate, LocalMonth } from '../../../shared/kernel/time.ts';
import type { OwnFestival } from '../../../shared/review/festivals.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';

type Changed = { readonly festivals: readonly OwnFestival[]; readonly festival: OwnFestival };
type Kind = 'review.festivalEntered' | 'review.festivalDropped';

/** One change of a community's own festivals: no review that is planned or open is moved by it, and the answer says which stay. */
export const changeFestivals = <E extends ErrorCode>(
  ctx: ResidentAct,
  kind: Kind,
  change: (festivals: readonly OwnFestival[], today: LocalDate) => Result<Changed, E>,
) =>
  runCommand<{ festivalId: string; staying: LocalMonth[] }, E | 'FORBIDDEN', ResidentAct>(
    ctx,
    async (transaction, _now, held) => {
      const { communityId, _id: actorId, name: actorName } = held.resident;
      const community = await transaction.get('communities', communityId);
      if (!community) return fail('FORBIDDEN');
      const changed = change(community.festivals ?? [], held.today);
      if (!changed.ok) return changed;
      const { festival, festivals } = changed.value;
      await transaction.replace('communities', { ...community, festivals });
      const { festivalId, name, from, to } = festival;
      return ok({
        value: { festivalId, staying: await plannedMonths(community, festival) },
        happened: {
          ...{ subject: communityId, kind, communityId, buildingId: null, actorId, actorName },
          ...{ from: `${from}/${to}`, to: kind === 'review.festivalEntered' ? 'entered' : 'dropped', reason: name },
        },
      });
    },
  );

/** The months of a festival whose review stands already. */
const plannedMonths = async ({ _id: communityId }: CommunityDoc, { from, to }: OwnFestival): Promise<LocalMonth[]> => {
  const months = [...new Set([monthOf(from), monthOf(to)])];
  const standing = await findDocuments('reviews', { communityId, month: command.in(months) }, { limit: 1 });
  return [...new Set(standing.map(({ month }) => month))];
};
