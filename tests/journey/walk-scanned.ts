import { CODE_LANDING } from '../../shared/code/pages.ts';
import { openidOf } from '../world/people.ts';
import { applyAt, approve, button, lookAgain, openRequests, see } from './acts.ts';
import type { Stage } from './stage.ts';
import { personOf } from './walk-need.ts';

/** The scene of the code of a need that was just said. */
const sceneOf = async ({ world }: Stage, text: string): Promise<string> => {
  const wei = await world().join('wei');
  const place = { at: 'building', note: '' } as const;
  const { needId } = await wei.must('need.post', { kind: 'water', text, urgency: 'normal', slots: 1, place });
  return (await wei.must('code.make', { page: 'need', id: needId })).scene;
};

/** A stranger scans a need, is told to find home first, and stands on it once the captain has nodded. */
export const walkScanned = async (stage: Stage): Promise<void> => {
  const text = '想请人帮忙抬一张床';
  const scan = await sceneOf(stage, text);
  await stage.world().join('captain1');
  const stranger = await stage.open('openid-scanner', { at: CODE_LANDING, scan });
  await see(stranger, '邻居的事，都在这里');
  await applyAt(stranger, personOf('R119'));
  const captain = await stage.open(openidOf('R101'));
  await openRequests(captain);
  await approve(captain, personOf('R119').name);
  await lookAgain(stranger);
  await see(stranger, text);
  await see(stranger, '走到哪一步');
};

/** A stranger who scanned a need and closed it is led on from the front page when they are a resident, once. */
export const walkScannedAndClosed = async (stage: Stage): Promise<void> => {
  const text = '楼下的灯一闪一闪';
  const openid = openidOf('R118');
  const stranger = await stage.open(openid, { at: CODE_LANDING, scan: await sceneOf(stage, text) });
  await see(stranger, '邻居的事，都在这里');
  // Closed: nothing of it runs while the captain nods.
  const phone = stranger.context();
  await stranger.close();
  await stage.world().join('R118');
  const resident = await phone.newPage();
  await resident.goto(stage.addressOf(openid));
  await see(resident, text);
  await see(resident, '走到哪一步');
  await button(resident, '返回').tap();
  await see(resident, '有事，说一声');
  await resident.reload();
  await see(resident, '有事，说一声');
  expect(await resident.getByText('走到哪一步').count()).toBe(0);
};
