import { writeFileSync } from 'node:fs';
import { see } from '../journey/acts.ts';
import { useStage } from '../journey/stage.ts';
import { openidOf } from '../world/people.ts';
const stage = useStage('weapp');
test('dump', async () => {
  const [wei] = await stage.world().joinAll('wei', 'mo');
  for (const text of ['楼道的灯不亮了', '垃圾桶满了', '想请人帮忙买菜', '电梯停了'])
    await wei.must('need.post', { kind: 'help', text, urgency: 'normal', place: { at: 'building', note: '' }, slots: 2 });
  const page = await stage.open(openidOf('R122'), { prepare: async (c) => { await c.addInitScript(() => {
    const w = window as unknown as { __json: string[] }; w.__json = [];
    const enc = TextEncoder.prototype.encode;
    TextEncoder.prototype.encode = function (s?: string) { if (s && s[0] === '{') w.__json.push(s); return enc.call(this, s); };
  }); } });
  await see(page, '电梯停了');
  const json = await page.evaluate(() => (window as unknown as { __json: string[] }).__json);
  writeFileSync('/tmp/front-dump.json', JSON.stringify(json));
  const stats = await page.evaluate(() => window.__stats.setData.map(({ path, bytes }) => `${path} ${bytes}`));
  console.log(stats.join('\n'));
});
