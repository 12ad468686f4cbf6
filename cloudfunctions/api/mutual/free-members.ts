import type { ResidentDoc } from '../../../shared/community/documents.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { helpsWith, inTurnFor } from '../../../shared/mutual/member.ts';
import { SKILL_NAMES, skillsFor, type Skill } from '../../../shared/mutual/skills.ts';
import { claimantsOf, type Need } from '../../../shared/need/need.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';

/** More than are members with one skill in one community. */
const MEMBERS_MAX = 500;

/** A member who can help with a need now, and by what. */
type FreeMember = { readonly resident: ResidentDoc; readonly skill: Skill };

/**
 * The members of a need's building who can help with it and have time at a moment, in a turn of the need's own. Never the household that asked, nor
 * who claimed it already.
 */
export const freeMembers = async (need: Need, at: InstantMs): Promise<readonly FreeMember[]> => {
  const wanted = skillsFor(need.kind, SKILL_NAMES);
  if (wanted.length === 0) return [];
  const query = { communityId: need.communityId, skills: command.in(wanted) };
  const members = await findDocuments('mutualMembers', query, { orderBy: [['_id', 'asc']], limit: MEMBERS_MAX });
  const bySkill = new Map(members.map((member) => [member.residentId, helpsWith(member, need.kind, at)]));
  const ids = [...bySkill].flatMap(([id, skill]) => (skill === null ? [] : [id]));
  if (ids.length === 0) return [];
  const near = await findDocuments(
    'residents',
    { _id: command.in(ids), buildingId: need.buildingId, leftAt: null },
    { orderBy: [['_id', 'asc']], limit: MEMBERS_MAX },
  );
  const claimed = claimantsOf(need);
  const able = near.flatMap((resident) => {
    const skill = bySkill.get(resident._id);
    const isBarred =
      resident.identityId === null || resident.householdId === need.householdId || claimed.includes(resident._id);
    return skill && !isBarred ? [{ resident, skill }] : [];
  });
  return inTurnFor(able, need._id);
};
