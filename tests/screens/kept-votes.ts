import { callerOf, type Caller, type Cloud } from '../../scripts/world/caller.ts';
import { FOUNDER } from '../../scripts/world/personas.ts';
import type { ApiContract } from '../../shared/contract.ts';
import type { Input } from '../../shared/rpc/contract.ts';
import { mediaPath } from '../../shared/capture/media.ts';
import { housePng } from '../fixtures/png.ts';
import { uploadFile } from '../world/upload.ts';
import { EVENING } from './evening.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Where none of those live whose home and lists are looked at. */
const BUILDING = '1号楼';

export type KeptName = 'draft' | 'papers' | 'disputed' | 'counted';
/** Votes as those who hold them find them. */
export type KeptVotes = Readonly<Record<KeptName, string>>;

type As = (persona: string) => Caller;
const ASKED: Omit<Input<ApiContract, 'vote.make'>, 'opensAt' | 'closesAt'> = {
  ...{ unit: 'household', purpose: 'decide', kind: 'one', title: '楼道多久扫一回', most: 1, tie: 'talk' },
  ...{ options: ['3 天一回', '一个星期一回', '半个月一回'], mayChange: true, isRehearsal: false },
};

const DAYS = ['星期五', '星期六', '星期天'];

const buildingOf = async (call: Caller): Promise<string> => {
  const { grids } = await call('community.directory', {});
  const found = grids.flatMap(({ buildings }) => buildings).find(({ name }) => name === BUILDING);
  if (!found) throw new Error(`there is no ${BUILDING}`);
  return found.buildingId;
};

/** The staff makes them and the founder checks them, weeks before the evening. */
export const makeKeptVotes = async (cloud: Cloud, as: As): Promise<KeptVotes> => {
  const [staff, founder] = [as('staff'), callerOf(cloud, FOUNDER.openid)];
  const buildingId = await buildingOf(staff);
  const now = cloud.clock.now();
  const resident = callerOf(cloud, `preview-of-${buildingId}`);
  const make = async (more: Partial<Input<ApiContract, 'vote.make'>>, opensIn: number): Promise<string> => {
    const times = { opensAt: now + opensIn, closesAt: now + 55 * DAY_MS };
    return (await staff('vote.make', { ...ASKED, buildingId, ...times, ...more })).voteId;
  };
  const [draft, papers, disputed, counted] = [
    await make({ title: '门口划不划停车位', opensAt: now + 50 * DAY_MS }, 0),
    await make({}, 5 * DAY_MS),
    await make({ title: '楼里的钱，先做哪一件', options: ['电梯换门', '楼道装灯', '门口长椅'] }, 50 * DAY_MS),
    await make({ title: '晚会选哪一天', options: DAYS, purpose: 'ask', closesAt: EVENING - 8 * HOUR_MS }, HOUR_MS),
  ];
  for (const voteId of [papers, disputed, counted]) await founder('vote.check', { voteId });
  await cloud.clock.jumpTo(now + 2 * HOUR_MS, { timers: 'once' });
  const { items } = await resident('vote.roll', { voteId: disputed });
  for (const line of items.slice(0, 2))
    await resident('vote.object', {
      ...{ voteId: disputed, about: 'wrong', voterId: line.voterId, text: '这家去年就搬走了', media: [] },
    });
  const { items: said } = await staff('vote.objections', { voteId: disputed });
  await staff('vote.decideObjection', {
    ...{ objectionId: said[0]?.objectionId ?? '', isUpheld: true, reason: '户口本上有他' },
  });
  await resident('vote.cast', { voteId: counted, choice: [1], isOfAge: true });
  await settleSlip(cloud, staff, counted);
  return { draft, papers, disputed, counted };
};

/** What the two read differently on the slip of the last door, settled with a picture. */
const settleSlip = async (cloud: Cloud, staff: Caller, voteId: string): Promise<void> => {
  const { items } = await staff('vote.roll', { voteId });
  const voterId = items.at(-1)?.voterId ?? '';
  await staff('vote.enterPaper', { voterId, choice: [2] });
  const founder = callerOf(cloud, FOUNDER.openid);
  await founder('vote.enterPaper', { voterId, choice: [] });
  const media = [await pictureOf(cloud, { openid: FOUNDER.openid, call: founder }, 'slip')];
  const { state } = await founder('vote.enterPaper', { voterId, choice: [2], media });
  if (state !== 'cast') throw new Error(`the slip is ${state}`);
};

/** A picture that somebody takes at the table. */
const pictureOf = async (cloud: Cloud, { openid, call }: { openid: string; call: Caller }, name: string) => {
  const path = mediaPath('vote', `${name}-of-the-screens`, 'png');
  const fileId = await uploadFile(cloud.url, openid, housePng(640, 480), path);
  return (await call('capture.register', { purpose: 'vote', kind: 'picture', fileId, seconds: 0 })).mediaId;
};

/** Slips of paper and a written proxy, on the evening itself. */
export const workAtTable = async (cloud: Cloud, as: As, { papers: voteId }: KeptVotes): Promise<void> => {
  const [staff, founder] = [as('staff'), callerOf(cloud, FOUNDER.openid)];
  const { status } = await staff('vote.detail', { voteId });
  if (status !== 'open') throw new Error(`the vote is ${status}`);
  const { items } = await staff('vote.roll', { voteId });
  const [first, differs, cast, giver, holder] = items.map(({ voterId }) => voterId);
  const enter = (who: Caller, voterId: string | undefined, choice: number[]) =>
    who('vote.enterPaper', { voterId: voterId ?? '', choice });
  await enter(founder, first, [0]);
  await enter(founder, differs, [1]);
  await enter(staff, differs, []);
  await enter(founder, cast, [2]);
  await enter(staff, cast, [2]);
  const mediaId = await pictureOf(cloud, { openid: 'preview-staff', call: staff }, 'paper');
  await staff('vote.giveProxy', { voterId: giver ?? '', holderId: holder ?? '', media: [mediaId] });
};
