import { aDeputy, aMediator } from '../contract/refusals/appointment.ts';
import { aCluster } from '../contract/refusals/cluster.ts';
import { CAST } from '../world/people.ts';
import { aMove, aRegridding, aSplit } from '../contract/refusals/corrections.ts';
import { aFestival } from '../contract/refusals/festivals.ts';
import { newPhone, SEEN } from '../contract/refusals/new-phone.ts';
import { membershipOf, memberToRemove } from '../contract/refusals/removal.ts';
import type { World } from '../world/world.ts';
import type { Measure } from './cost.ts';

const REASON = '换人了';
/** One a turn, each of another household, so that each goes from as many. */
const LEAVERS = ['r302', 'r306', 'r310', 'r314'] as const;

/** A role given and taken back, a deputy, and a captaincy that goes over and comes back. */
export const measureAppointments = async (world: World, call: Measure, turn: number): Promise<void> => {
  const [staff, captain, nong] = await world.joinAll('staff', 'captain3', 'nong');
  const buildingId = await world.buildingId('3号楼');
  const moving = await aMove(world, { flat: `99${String(turn)}1` });
  const leaving = `resident_test_${LEAVERS[turn % LEAVERS.length] ?? ''}`;
  await call(staff, 'community.moveHousehold', moving);
  await call(staff, 'community.markGone', { residentId: leaving, how: 'left', reason: REASON });
  const split = await aSplit(world, { number: `H91${String(turn)}`, flat: `91${String(turn)}` });
  const apart = await call(staff, 'community.splitHousehold', split);
  const again = { householdId: apart['householdId'], intoId: split.householdId, reason: REASON };
  await call(staff, 'community.mergeHouseholds', again);
  await call(staff, 'community.regridBuilding', await aRegridding(world));
  await measureRemoval(world, call);
  await measureNewPhone(world, call);
  const mediator = await aMediator(world);
  await call(staff, 'appointment.appoint', mediator);
  await call(staff, 'appointment.person', { residentId: mediator.residentId });
  const { residentId, role, nodeId } = mediator;
  await call(staff, 'appointment.end', { residentId, role, nodeId, reason: REASON });
  await call(staff, 'appointment.staffing');
  await call(staff, 'appointment.setCluster', await aCluster(world, '3号楼', CAST.nong));
  await call(staff, 'appointment.clusters', { buildingId });
  await call(captain, 'appointment.appointDeputy', await aDeputy(world));
  const there = { buildingId, successorId: nong.residentId };
  const { handoverId } = await call(captain, 'appointment.proposeHandOver', there);
  await call(captain, 'appointment.cancelHandOver', { handoverId });
  await captain.must('appointment.proposeHandOver', there);
  await call(nong, 'appointment.acceptHandOver', { handoverId });
  await call(captain, 'appointment.post', { buildingId });
  await call(captain, 'appointment.confirmHandOver', { handoverId });
  await nong.must('appointment.proposeHandOver', { buildingId, successorId: captain.residentId });
  await captain.must('appointment.acceptHandOver', { handoverId: String(handoverId) });
  await call(staff, 'appointment.handOverFor', { handoverId, reason: REASON });
};

/** Somebody is taken out, says that it is wrong, and is back. */
const measureRemoval = async (world: World, call: Measure): Promise<void> => {
  const [staff, captain] = await world.joinAll('staff', 'captain2');
  const member = await memberToRemove(world);
  const { residentId } = member;
  await call(captain, 'membership.members', { buildingId: await world.buildingId('2号楼') });
  await call(captain, 'membership.remove', { residentId, reason: REASON });
  await call(member, 'membership.appealRemoval', { words: REASON });
  await call(staff, 'membership.removalAppeals');
  await call(captain, 'review.festivals');
  const { festivalId } = await call(staff, 'review.enterFestival', aFestival(world));
  await call(staff, 'review.dropFestival', { festivalId });
  const membershipId = membershipOf(member);
  await call(staff, 'membership.hearRemoval', { membershipId, isRestored: true, words: REASON });
};

/** Somebody on a new phone: begun, seconded; and once more, stopped by the old one. */
const measureNewPhone = async (world: World, call: Measure): Promise<void> => {
  const [staff, captain] = await world.joinAll('staff', 'captain2');
  const { who, phone, membershipId } = await newPhone(world);
  await call(captain, 'membership.takeOver', { membershipId, proof: SEEN, isReachable: false });
  await call(staff, 'membership.confirmTakeOver', { membershipId });
  // Back to the first phone, so that the next turn finds them as they were.
  const again = await world.apply(who.openid, who.person.number);
  const back = { membershipId: again.ok ? again.value.membershipId : '' };
  await staff.must('membership.takeOver', { ...back, proof: SEEN, isReachable: true });
  await call(phone, 'membership.answerTakeOver', { ...back, isMine: true });
};
