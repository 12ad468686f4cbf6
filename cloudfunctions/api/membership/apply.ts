import type { HouseholdDoc, ResidentDoc } from '../../../shared/community/documents.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import {
  countApplication,
  countWrongGuess,
  isLastGuess,
  mayApply,
  type MembershipIn,
} from '../../../shared/membership/membership.ts';
import { tellNamesakes } from '../../../shared/membership/namesakes.ts';
import { runCommand, type Happened } from '../../platform/command.ts';
import type { PublicCtx } from '../../platform/context.ts';
import type { MembershipDocument } from './collections.ts';
import { residentOf } from '../../platform/identity.ts';
import type { ApiHandlers } from '../handlers.ts';
import { enterContest } from './contest.ts';
import { membershipIdOf } from '../../platform/membership-id.ts';
import { blankMembership, saveMembership } from './record.ts';
import { householdAt, namedResidents } from './rows.ts';

export const apply: ApiHandlers['membership.apply'] = async ({ buildingId, unit, flat, name, ...said }, ctx) => {
  const household = await householdAt(buildingId, unit, flat);
  const found = household && { household, told: tellNamesakes(await namedResidents(household, name), said) };
  // The founder is somebody without ever having applied.
  const isSomebody = (await residentOf(ctx.identityId)) !== undefined;
  return runCommand(ctx, async (transaction, now) => {
    const before = await transaction.get('memberships', membershipIdOf(ctx.identityId));
    const mayGuess = before?.status === 'none' || before?.status === 'refused';
    const isCounted = mayGuess && isLastGuess(before.attempts, ctx.fingerprint, now);
    // A phone that got no answer asks again; it has learnt nothing and is charged nothing.
    if (isWrongGuess(found) && isCounted) return fail('NAME_NOT_ON_ROSTER');
    const looked = lookedAt(before, isSomebody, found, now);
    if (!looked.ok) return looked;
    const origin = originOf(ctx, before, now);
    const current = before ?? blankMembership(ctx);
    const right = looked.value;
    if (!right) {
      // The guess is counted although it is refused: names of a household must not be tried out.
      const attempts = countWrongGuess(current.attempts, ctx.fingerprint, now);
      // What somebody read of before, a refusal and its reason, stands until there is a name to apply for.
      await saveMembership(transaction, { ...current, attempts }, origin);
      return { ok: false, code: 'NAME_NOT_ON_ROSTER', keep: true } as const;
    }
    const contested = await enterContest(transaction, right.named, current._id, { method: ctx.method, now });
    const attempts = countApplication(current.attempts, now);
    const membership = pending({ ...ctx, now }, right.household, right.named, attempts, contested);
    await saveMembership(transaction, membership, origin);
    return ok({
      value: { membershipId: membership._id, status: 'pending' as const },
      happened: happened(membership, current.status),
    });
  });
};

type Told = ReturnType<typeof tellNamesakes<ResidentDoc>>;
type Found = { readonly household: HouseholdDoc; readonly told: Told };

/** A flat where nobody lives is guessed like a name: what tells them apart would tell who lives where. */
const isWrongGuess = (found: Found | undefined): boolean =>
  !found || (!found.told.ok && found.told.code === 'NAME_NOT_ON_ROSTER');

/** What is refused without a guess being charged, in the order of the contract. @returns who it is, or null for a wrong guess. */
const lookedAt = (
  before: MembershipDocument | undefined,
  isSomebody: boolean,
  found: Found | undefined,
  now: InstantMs,
) => {
  const allowed = mayApply(before, now);
  if (!allowed.ok) return allowed;
  if (isSomebody) return fail('MEMBERSHIP_EXISTS');
  if (!found || isWrongGuess(found)) return ok(null);
  // Where it is not told yet it is asked again, and no name was guessed.
  return found.told.ok ? ok({ household: found.household, named: found.told.value }) : found.told;
};

/** The openid is not taken from what was kept: whoever left took it along. */
const originOf = ({ openid }: PublicCtx, before: MembershipDocument | undefined, now: InstantMs) => ({
  openid,
  createdAt: before?.createdAt ?? now,
});

const pending = (
  ctx: PublicCtx,
  household: HouseholdDoc,
  named: ResidentDoc,
  attempts: MembershipIn<'pending'>['attempts'],
  contested: boolean,
): MembershipIn<'pending'> => ({
  _id: membershipIdOf(ctx.identityId),
  identityId: ctx.identityId,
  status: 'pending',
  attempts,
  appliedAt: ctx.now,
  contested,
  communityId: household.communityId,
  buildingId: household.buildingId,
  buildingName: named.buildingName,
  householdId: household._id,
  unit: household.unit,
  flat: household.flat,
  residentId: named._id,
  name: named.name,
});

const happened = (membership: MembershipIn<'pending'>, from: string): Happened => ({
  subject: membership._id,
  kind: 'membership.applied',
  communityId: membership.communityId,
  buildingId: membership.buildingId,
  actorId: null,
  actorName: membership.name,
  from,
  to: 'pending',
  reason: null,
});
