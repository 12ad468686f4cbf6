import { previewVariables } from '../../scripts/world/function-variables.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';

const world = useWorld({ functionVariables: previewVariables, startAt: Date.parse('2026-11-23T09:00:00+08:00') });

const leave = async (who: Resident): Promise<void> => {
  for (;;) if ((await who.must('membership.leave', { residentId: who.residentId })).status === 'left') return;
};
const NOTICE = {
  scope: { kind: 'community' },
  title: '明天停水',
  body: '八点到十点停水。',
  isLookedAt: false,
} as const;

test('under the notice of somebody who left stands a former neighbour, and its words stand', async () => {
  const [wei, staff] = await world().joinAll('wei', 'staff');
  const { noticeId } = await staff.must('notice.publish', NOTICE);
  expect(await wei.must('notice.detail', { noticeId })).toMatchObject({ authorName: staff.person.name });
  await leave(staff);
  expect(await wei.must('notice.detail', { noticeId })).toMatchObject({
    title: NOTICE.title,
    body: NOTICE.body,
    authorName: '以前的邻居',
  });
});

test('of what somebody was told in WeChat nothing is left', async () => {
  const [mo, lan] = await world().joinAll('mo', 'lan');
  const { needId } = await mo.must('need.post', {
    ...{ kind: 'water', text: '水管漏水', urgency: 'urgent', slots: 1 },
    place: { at: 'home', note: '' },
  });
  await lan.must('need.claim', { needId });
  await world().cloud.clock.jumpTo(world().cloud.clock.now() + 3 * 60_000);
  const toldTo = async () => (await world().db.all('outbox')).map(({ residentId }) => residentId);
  expect(await toldTo()).toContain(mo.residentId);
  await leave(mo);
  expect(await toldTo()).not.toContain(mo.residentId);
});
