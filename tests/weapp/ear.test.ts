import { useStage } from '../journey/stage.ts';
import { see } from '../journey/acts.ts';
import { giveVoice, hear } from '../browser/voice.ts';

const stage = useStage('weapp');

test('without a network 听 says so and stays, and speaks again with the network', async () => {
  const { openid } = await stage.world().join('lan');
  const page = await stage.open(openid, { prepare: giveVoice, tolerates: [/net::ERR_/] });
  await see(page, '有事，说一声');
  await page.context().setOffline(true);
  expect(await hear(page, '.head .listen')).toEqual([]);
  await see(page, '没有网，念不出来，等会儿再听');
  await page.context().setOffline(false);
  expect((await hear(page, '.head .listen')).length).toBeGreaterThan(1);
});
