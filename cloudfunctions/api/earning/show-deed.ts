import { isPartyOf, type Deed } from '../../../shared/earning/deed.ts';
import { GIVERS } from '../../../shared/earning/keepers.ts';
import type { DeedView } from '../../../shared/earning/views.ts';
import type { ResidentCtx } from '../../platform/context.ts';

/** A family by its name alone, as neighbours are told of it. */
const familyOf = (name: string): string => (name === '' ? '' : `${Array.from(name)[0] ?? ''}家`);

/** A deed as its reader sees it: those whom it concerns and who decide of it read names and doors, everybody else the family and the building. */
export const showDeed = (deed: Deed, view: DeedView, ctx: ResidentCtx) => {
  const isMine = isPartyOf(deed, ctx.resident._id);
  const isTold = isMine || view === 'toCheck' || view === 'objected';
  return {
    ...{
      deedId: deed._id,
      kind: deed.kind,
      day: deed.day,
      again: deed.again ?? null,
      status: deed.status,
      amount: deed.amount,
      isMine,
    },
    ...(isTold ? toldOf(deed) : outlineOf(deed)),
    ...{ isForAll: deed.receiver === null, isGiven: deed.given !== null },
    until: deed.status === 'posted' ? deed.until : null,
    paid: deed.status === 'credited' ? deed.paid : null,
    doerHome: view === 'toCheck' && deed.doerId === null ? homeOf(deed) : null,
    ...mayOf(deed, view, ctx),
  };
};

/** For those whom it concerns and who decide of it. */
const toldOf = (deed: Deed) => ({
  ...{ who: deed.doerName, where: deed.doer.door, forWhom: deed.receiver?.door ?? null, text: deed.text },
  ...whyOf(deed),
});
/** For everybody else. */
const outlineOf = ({ doerName, buildingName }: Deed) => ({
  ...{ who: familyOf(doerName), where: buildingName, forWhom: null, text: '', reason: null, byName: null },
});

const mayOf = (deed: Deed, view: DeedView, ctx: ResidentCtx) => {
  const me = ctx.resident._id;
  const isOwnHome = [deed.doer.householdId, deed.receiver?.householdId].includes(ctx.resident.householdId);
  const isApart = !isPartyOf(deed, me) && !isOwnHome;
  return {
    mayCheck: view === 'toCheck' && isApart && mayLookAt(deed, ctx),
    mayObject: deed.status === 'posted' && !isPartyOf(deed, me) && ctx.now < deed.until && !deed.heard,
    mayDecide: view === 'objected' && isApart && isOther(deed, me),
  };
};

const homeOf = ({ buildingId, doer }: Deed) => ({ buildingId, unit: doer.unit, flat: doer.flat });

const mayLookAt = ({ given, communityId }: Deed, ctx: ResidentCtx): boolean =>
  given === null || ctx.holds(GIVERS, { communityId });

/** Neither whoever checked it nor whoever objected. */
const isOther = (deed: Deed, me: string): boolean =>
  deed.status === 'objected' && deed.checked.id !== me && deed.objection.id !== me;

/** The words that go with how it stands, and whose they are, for those they concern. */
const whyOf = (deed: Deed): { readonly reason: string | null; readonly byName: string | null } => {
  switch (deed.status) {
    case 'refused':
      return { reason: deed.refused.reason, byName: deed.refused.name };
    case 'stopped':
      return { reason: deed.decided.reason, byName: deed.decided.name };
    case 'objected':
      // Who objected is told to nobody; what was said is what has to be decided.
      return { reason: deed.objection.reason, byName: null };
    case 'declared':
    case 'posted':
    case 'credited':
      return { reason: deed.given?.reason ?? null, byName: deed.given?.name ?? null };
  }
};
