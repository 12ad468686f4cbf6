import { NEED_KINDS } from '../../shared/need/kinds.ts';
import { insertDocuments } from './insert.ts';
import type { World } from './world.ts';

const HOUR_MS = 3_600_000;
const WORDS = ['楼道的灯不亮了', '垃圾桶满了，要人倒', '想请人帮忙买菜，我腿不好，下不了楼', '电梯停了'] as const;

/** Fills the wall of the building in which `wei` lives: as many open needs as asked for, one an hour, numbered from the oldest. */
export const fillWall = async (world: World, count: number): Promise<void> => {
  const wei = await world.join('wei');
  await wei.must('need.post', {
    kind: 'help',
    text: `第${count}件`,
    urgency: 'normal',
    place: { at: 'building', note: '' },
    slots: 1,
  });
  const [posted] = await world.db.all('needs');
  if (!posted) throw new Error('nothing was posted');
  const older = Array.from({ length: count - 1 }, (_, index) => {
    const number = count - 1 - index;
    const createdAt = posted.createdAt - (index + 1) * HOUR_MS;
    const _id = `${posted._id}-${number}`;
    const order = `${String(createdAt).padStart(13, '0')}_${_id}`;
    const kind = NEED_KINDS[index % NEED_KINDS.length];
    return { ...posted, _id, order, createdAt, kind, text: `第${number}件：${WORDS[index % WORDS.length] ?? ''}` };
  });
  await insertDocuments(world.cloud.url, 'needs', older);
};
