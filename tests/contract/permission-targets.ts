import type { InstantMs } from '../../shared/kernel/brand.ts';
import type { BuildingId } from '../../shared/kernel/ids.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { insertDocuments } from '../world/insert.ts';
import { CAST } from '../world/people.ts';
import type { Actor, Resident, World } from '../world/world.ts';
import type { Ids } from './examples.ts';
import { BUILDINGS, type Building } from './permission-cast.ts';
import { aCluster } from './refusals/cluster.ts';
import { A_DRAW } from './refusals/a-draw.ts';
import { plantDraw } from './refusals/planted-draws.ts';
import { plantQuestion } from './refusals/planted-questions.ts';
import { applicationFor } from './refusals/membership.ts';
import { A_LINE } from './refusals/jielong.ts';
import { A_NEED } from './refusals/need.ts';
import { A_NOTICE } from './refusals/notice.ts';
import { plantDeduction } from './refusals/planted-deductions.ts';
import { plantDeed, plantHours } from './refusals/planted-deeds.ts';
import { missedBy } from './refusals/missed.ts';
import { plantMeeting } from './refusals/planted-meetings.ts';
import { plantRound } from './refusals/planted-rounds.ts';
import { AN_OPINION, reviewOf } from './refusals/review.ts';
import { openOffice } from './refusals/office.ts';
import { plantObjection, plantVote } from './refusals/planted-votes.ts';
import { plantSettled } from './refusals/planted-merchants.ts';
import { plantVoucher } from './refusals/planted-redemptions.ts';
import { plantGoods, plantSlip } from './refusals/planted-shop.ts';
import { A_VOTE } from './refusals/vote.ts';

/** What the calls are about, one of each kind in every building. Everything is in a state in which no call writes. */
export type Targets = Readonly<Record<Building, Ids>>;

/** A meeting whose minutes are final: nothing that is called writes to it. */
const OVER: Partial<Meeting> = { status: 'final', begunAt: 0 as InstantMs, endedAt: 0 as InstantMs };

/** Makes them. */
export const layOut = async (town: World): Promise<Targets> => {
  const targets: Partial<Record<Building, Ids>> = {};
  await town.founder.must('appointment.setCluster', await aCluster(town, '1号楼', CAST.clusterLeader));
  for (const [index, building] of BUILDINGS.entries()) {
    const poster = await town.join(`R${String(index + 1)}24`);
    const { needId } = await poster.must('need.post', A_NEED);
    await poster.must('need.withdraw', { needId });
    const membershipId = await applicationFor(town, `R${String(index + 1)}23`);
    await town.founder.must('membership.refuse', { membershipId, reason: '先来办公室看看' });
    const buildingId = await town.buildingId(building);
    const notice = { ...A_NOTICE, scope: { kind: 'building', buildingId } } as const;
    const { noticeId } = await town.founder.must('notice.publish', notice);
    await town.founder.must('notice.withdraw', { noticeId, reason: '写错了' });
    const vote = await droppedVote(town, buildingId);
    const draw = await droppedDraw(town, buildingId);
    const { roundId: round, transferId: transfer } = await plantRound(town, 'closed', 'explained');
    const office = await openOffice(town);
    await town.founder.must('office.end', { officeId: office });
    const household = await emptiedHousehold(town, poster.residentId);
    const handover = await droppedHandOver(town, index, buildingId, poster.residentId);
    // Nobody of the cast: whoever said it could take it back, and nothing would be there for those after them.
    const author = await town.join(`R${String(index + 1)}22`);
    const said = await author.must('review.say', AN_OPINION);
    const review = await reviewOf(town, said.opinionId);
    const meeting = (await plantMeeting(town, OVER)).meetingId;
    targets[building] = {
      ...{ building: buildingId, membership: membershipId, need: needId, notice: noticeId, office },
      ...{
        household,
        vote,
        round,
        transfer,
        objection: await settledObjection(town, buildingId),
        draw,
        question: await answeredQuestion(town, buildingId, poster.residentId),
        ...(await calledBack(town)),
        redemption: await cancelledVoucher(town),
        ...(await settledMerchant(town)),
        voter: await closedLine(town, buildingId),
        resident: poster.residentId,
        missed: await struckRecord(town, poster),
        deduction: await plantDeduction(town, { by: poster.residentId, status: 'dropped' }),
        deed: await plantDeed(town, { by: poster.residentId, status: 'refused' }),
        hours: (await plantHours(town, { by: poster.residentId, isConfirmed: true })).hoursId,
      },
      ...{ opinion: said.opinionId, review, handover, meeting, nickname: await forgottenNickname(town, poster) },
    };
  }
  return targets as Targets;
};

/** A line of the roll of a vote in a building, whose gates are closed. */
const closedLine = async (town: World, buildingId: string): Promise<string> => {
  const voteId = await plantVote(town, 'closed', { buildingId: buildingId as BuildingId });
  const voter = (await town.db.all('voters')).find((one) => one.voteId === voteId);
  if (!voter) throw new Error('nobody is on the roll');
  return voter._id;
};

/** An objection to the roll of a vote in a building that has closed since: nobody decides of it any more. */
const settledObjection = async (town: World, buildingId: string): Promise<string> => {
  const voteId = await plantVote(town, 'closed', { buildingId: buildingId as BuildingId });
  return plantObjection(town, voteId);
};

/** A vote that was taken back before it was announced. */
const droppedVote = async (town: World, buildingId: string): Promise<string> => {
  const { voteId } = await town.founder.must('vote.make', { ...A_VOTE(town), buildingId });
  await town.founder.must('vote.withdraw', { voteId, reason: '写错了' });
  return voteId;
};

/** A question before a draw that is over, with its answer. */
const answeredQuestion = async (town: World, buildingId: string, by: string): Promise<string> => {
  const drawId = await plantDraw(town, 'drawn', { more: { buildingId: buildingId as BuildingId } });
  return plantQuestion(town, drawId, { by, isAnswered: true });
};

/** A draw that was taken back before it was announced. */
const droppedDraw = async (town: World, buildingId: string): Promise<string> => {
  const { drawId } = await town.founder.must('draw.make', { ...A_DRAW(town), buildingId });
  await town.founder.must('draw.withdraw', { drawId, reason: '写错了' });
  return drawId;
};

const CAPTAINS = ['captain1', 'captain2', 'captain3'] as const;
/** A handing over that the captain proposed and let be. */
const droppedHandOver = async (town: World, index: number, buildingId: string, successorId: string) => {
  const captain = await town.join(CAPTAINS[index] ?? 'captain1');
  const { handoverId } = await captain.must('appointment.proposeHandOver', { buildingId, successorId });
  await captain.must('appointment.cancelHandOver', { handoverId });
  return handoverId;
};

/** That somebody did not come, and that it was a mistake. */
const struckRecord = async (town: World, helper: Actor): Promise<string> => {
  const missedId = await missedBy(town, helper, town.founder);
  await town.founder.must('mutual.strike', { missedId, reason: '他来过了' });
  return missedId;
};

/** A name that was learnt of somebody, and forgotten. */
const forgottenNickname = async (town: World, { residentId }: Resident): Promise<string> => {
  const called = `群里叫${residentId.slice(-3)}`;
  await town.founder.must('review.takeLine', { ...A_LINE, residentId, called });
  const nickname = (await town.db.all('nicknames')).find((one) => one.called === called);
  if (!nickname) throw new Error(`${called} was not learnt`);
  await town.founder.must('review.forgetNickname', { nicknameId: nickname._id });
  return nickname._id;
};

/** A household whose people have all left, in the building of a resident: no card is issued to it. */
const emptiedHousehold = async (town: World, residentId: string): Promise<string> => {
  const resident = await town.db.one('residents', residentId);
  const lived = resident && (await town.db.one('households', resident.householdId));
  if (!lived) throw new Error(`no household of ${residentId}`);
  const _id = `${lived._id}_emptied`;
  await insertDocuments(town.cloud.url, 'households', [{ ...lived, _id, leftAt: lived.createdAt }]);
  return _id;
};

/** Goods that were called back, and a slip of them that was dropped. */
const calledBack = async (town: World): Promise<Ids> => {
  const goods = await plantGoods(town, { status: 'recalled' });
  const slip = await plantSlip(town, goods, { kind: 'count', counted: 0 });
  await town.founder.must('shop.drop', { slipId: slip, reason: '数错了' });
  return { goods, slip };
};

/** A merchant that has ended, and a month of it that is settled. */
const settledMerchant = async (town: World): Promise<Ids> => {
  const { merchantId, seen } = await plantSettled(town);
  await town.founder.must('merchant.turn', { merchantId, to: 'ended', reason: '店关了' });
  return { merchant: merchantId, settlement: seen.settlementId };
};

/** A voucher that its owner, nobody of the cast, gave back. */
const cancelledVoucher = async (town: World): Promise<string> => {
  const owner = await town.join('R121');
  const { redemptionId } = await plantVoucher(town, { owner });
  await owner.must('redemption.cancel', { redemptionId });
  return redemptionId;
};
