import { A_NOTICE } from '../contract/refusals/notice.ts';
import type { World } from '../world/world.ts';
import { CAST, PEOPLE } from '../world/people.ts';
import { NEWCOMERS } from './calls.ts';

const TEXTS = ['厨房水管漏水', '楼道灯不亮了', '请人帮忙抬柜子', '找人接孩子放学'];
const A_NEED = { kind: 'help', urgency: 'normal', place: { at: 'building', note: '' }, slots: 1 } as const;
const taken: readonly string[] = [...Object.values(CAST), ...NEWCOMERS];

/** A week of a small community: needs in every state and building, points, applications that wait. */
export const liveAWeek = async (world: World): Promise<void> => {
  const [wei, mo, luo, nong] = await world.joinAll('wei', 'mo', 'luo', 'nong');
  for (let day = 0; day < 28; day += 1) {
    const poster = [wei, luo, nong][day % 3] ?? wei;
    const { needId } = await poster.must('need.post', { ...A_NEED, text: TEXTS[day % TEXTS.length] ?? '' });
    if (day % 2 === 0) await mo.must('need.claim', { needId });
    if (day % 4 === 0) await mo.must('need.reportDone', { needId });
    if (day % 8 === 0) await poster.must('need.confirm', { needId });
    if (day % 4 === 3) await poster.must('need.withdraw', { needId });
    const own = await mo.must('need.post', { ...A_NEED, text: day % 2 === 0 ? '这是复核测试的话' : '想请人修门锁' });
    if (day % 4 === 1) await mo.must('need.withdraw', { needId: own.needId });
  }
  await announce(world);
  const applicants = PEOPLE.filter(({ number }) => !taken.includes(number)).slice(0, 24);
  for (const { number } of applicants) await world.apply(`openid-week-${number}`, number);
};

/** Of each four notices one is for everybody, one for a grid and two for houses, and every sixth was taken back. */
const announce = async (world: World): Promise<void> => {
  const [captain, officer, staff] = await world.joinAll('captain1', 'officerA', 'staff');
  const buildingId = await world.buildingId('1号楼');
  const gridId = (await world.db.one('residents', officer.residentId))?.gridId ?? '';
  const writers = [
    { by: staff, scope: { kind: 'community' } },
    { by: officer, scope: { kind: 'grid', gridId } },
    { by: captain, scope: { kind: 'building', buildingId } },
    { by: staff, scope: { kind: 'building', buildingId: await world.buildingId('3号楼') } },
  ] as const;
  for (let day = 0; day < 24; day += 1) {
    const { by, scope } = writers[day % writers.length] ?? writers[0];
    const { noticeId } = await by.must('notice.publish', { ...A_NOTICE, scope });
    if (day % 6 === 5) await by.must('notice.withdraw', { noticeId, reason: '日期写错了' });
  }
};
