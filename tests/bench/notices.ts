import { A_NOTICE, noticePicture, noticeSound } from '../contract/refusals/notice.ts';
import { AN_OFFICE, WRITTEN_OF_OFFICE } from '../contract/refusals/office.ts';
import type { World } from '../world/world.ts';
import type { Measure } from './cost.ts';

/** An office is opened, held, handed over and ended. */
export const measureOffices = async (world: World, call: Measure): Promise<void> => {
  const [mo, staff] = await world.joinAll('mo', 'staff');
  const holder = { openid: 'openid-bench-office' };
  const { officeId } = await call(staff, 'office.open', AN_OFFICE);
  const { code } = await call(staff, 'office.issueCode', { officeId });
  await call(holder, 'office.bind', { code });
  await call(holder, 'office.mine');
  await call(holder, 'office.handOver');
  await call(staff, 'office.list');
  await call(mo, 'office.directory');
  await call(staff, 'office.change', { officeId, ...WRITTEN_OF_OFFICE });
  await call(staff, 'office.end', { officeId });
};

/** A notice with a picture and a recording, and back. */
export const measureNotices = async (world: World, call: Measure): Promise<void> => {
  const [mo, staff] = await world.joinAll('mo', 'staff');
  const pictureId = await noticePicture(world, staff);
  const noticeId = String((await call(staff, 'notice.publish', { ...A_NOTICE, pictureId }))['noticeId']);
  const soundId = await noticeSound(world, staff);
  const spoken = { language: 'za', mediaId: soundId, speakerName: '黄桂花', hasConsent: true };
  await call(staff, 'notice.addRecording', { noticeId, ...spoken });
  await call(mo, 'notice.detail', { noticeId });
  await call(mo, 'notice.list', { view: 'mine', listening: 'za' });
  await call(staff, 'notice.removeRecording', { noticeId, language: 'za' });
  await call(staff, 'notice.withdraw', { noticeId, reason: '写错了' });
};
