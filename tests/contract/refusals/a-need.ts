import { aRiskyRecording } from '../../fixtures/media.ts';
import { registerMedia, verdictOn } from '../../world/media.ts';
import type { Actor, World } from '../../world/world.ts';

/** The local content check refuses these words; WeChat's own is a model. */
export const RISKY = '这是违规测试的话';
export const TO_LOOK_AT = '这是复核测试的话';

export const A_NEED = {
  kind: 'help',
  text: '请人帮忙抬柜子',
  urgency: 'normal',
  place: { at: 'building', note: '' },
  slots: 1,
} as const;

/** A fresh need of 韦 in the given state; 莫 is who claims, if anybody does. */
export const needThatIs = async (world: World, status: 'pending' | 'open' | 'claimed' | 'done'): Promise<string> => {
  const [wei, mo] = await world.joinAll('wei', 'mo');
  const text = status === 'pending' ? TO_LOOK_AT : A_NEED.text;
  const { needId } = await wei.must('need.post', { ...A_NEED, text });
  if (status === 'claimed' || status === 'done') await mo.must('need.claim', { needId });
  if (status === 'done') await mo.must('need.reportDone', { needId });
  return needId;
};

/** A fresh need of 韦 with a photo. */
export const needWithPhoto = async (world: World): Promise<string> => {
  const wei = await world.join('wei');
  const media = [await registerMedia(world, wei, { kind: 'picture' })];
  return (await wei.must('need.post', { ...A_NEED, media })).needId;
};

/** A recording of somebody's that WeChat's check refuses. */
export const refusedMedia = async (world: World, by: Actor, purpose: 'need' | 'review' = 'need'): Promise<string> => {
  const mediaId = await registerMedia(world, by, { kind: 'sound', purpose, bytes: aRiskyRecording() });
  await verdictOn(world, mediaId);
  return mediaId;
};
