import { nodded } from '../contract/refusals/after.ts';
import type { World } from '../world/world.ts';
import type { Measure } from './cost.ts';

/** What comes after the end: asked in vain, asked, and what the requester thinks. */
export const measureAfter = async (world: World, call: Measure): Promise<void> => {
  const [wei, mo, captain] = await world.joinAll('wei', 'mo', 'captain1');
  const needId = await nodded(world);
  await call(wei, 'need.rate', { needId, isSatisfied: true, score: 5 });
  await call(captain, 'need.followUps', { list: 'toAsk' });
  await call(captain, 'need.recordFollowUp', { needId, how: 'call', outcome: 'solved', isSatisfied: true });
  await call(mo, 'need.ratings');
  await call(wei, 'need.thank', { needId, text: '谢谢你们' });
};
