import type { BuildingDoc, ResidentDoc } from '../../../shared/community/documents.ts';
import { grantsOf, type Role } from '../../../shared/community/roles.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { CallId, ResidentId } from '../../../shared/kernel/ids.ts';
import type { LocalDate } from '../../../shared/kernel/time.ts';
import { holdersOver, OFFICERS } from '../../platform/holders.ts';
import { callIdOf, phonesOf } from '../../platform/phones.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';

/** Those who answer for a building, in the order in which they are asked. */
const ANSWERABLE = ['captain', 'clusterLeader', 'gridOfficer'] as const satisfies readonly Role[];

export const building: ApiHandlers['community.building'] = async ({ buildingId }, ctx) => {
  const found = await getDocument('buildings', buildingId ?? ctx.resident.buildingId);
  if (found?.communityId !== ctx.resident.communityId) return fail('FLAT_NOT_FOUND');
  const holders = await holdersOver([found._id, found.gridId]);
  const answerable = answerableFor(found, holders, ctx.today);
  const isHome = found._id === ctx.resident.buildingId;
  const calls = isHome ? await callsTo(found, answerable, ctx.resident._id) : new Map<ResidentId, CallId>();
  const people = answerable.map(({ role, holder, isDeputy }) => ({
    role,
    name: holder.name,
    isDeputy,
    callId: isOfficer(role) ? (calls.get(holder._id) ?? null) : null,
  }));
  return ok({ ...found, buildingId: found._id, people, neighbours: isHome ? await namesIn(found) : [] });
};

/** So many names are read; who is not among them is counted. */
const NAMES_MAX = 100;

/** Those who joined and let their neighbours read their name. */
const namesIn = async ({ _id }: BuildingDoc): Promise<string[]> => {
  const shown = await findDocuments(
    'residents',
    { buildingId: _id, isNameShown: true },
    { orderBy: [['_id', 'asc']], limit: NAMES_MAX },
  );
  return shown
    .filter(({ identityId, leftAt }) => identityId !== null && leftAt === null)
    .map(({ name }) => name)
    .sort((a, b) => a.localeCompare(b, 'zh-CN'));
};

type Answerable = {
  readonly role: (typeof ANSWERABLE)[number];
  readonly holder: ResidentDoc;
  /** Stands in for the one who holds the role. */
  readonly isDeputy: boolean;
};

const answerableFor = (
  { _id, gridId }: BuildingDoc,
  holders: readonly ResidentDoc[],
  today: LocalDate,
): readonly Answerable[] => {
  const scopeIds: readonly string[] = [_id, gridId];
  return ANSWERABLE.flatMap((role) =>
    holders
      .map((holder) => ({
        ...{ role, holder },
        grants: grantsOf(holder.roles, [role], today).filter(({ scopeId }) => scopeIds.includes(scopeId)),
      }))
      .filter(({ grants }) => grants.length > 0)
      .map(({ grants, ...one }) => ({ ...one, isDeputy: grants.every(({ asDeputy }) => asDeputy === true) }))
      .sort((a, b) => Number(a.isDeputy) - Number(b.isDeputy)),
  );
};

const isOfficer = (role: Role): boolean => (OFFICERS as readonly Role[]).includes(role);

/** Those who left a number and let their neighbours call. */
const callsTo = async (
  { _id }: BuildingDoc,
  answerable: readonly Answerable[],
  caller: ResidentId,
): Promise<ReadonlyMap<ResidentId, CallId>> => {
  const officers = answerable.filter(({ role, holder }) => isOfficer(role) && holder._id !== caller);
  const phones = await phonesOf([...new Set(officers.map(({ holder }) => holder._id))]);
  return new Map(
    [...phones.values()]
      .filter(({ neighboursMayCall }) => neighboursMayCall)
      .map(({ residentId }) => [residentId, callIdOf(_id, residentId)]),
  );
};
