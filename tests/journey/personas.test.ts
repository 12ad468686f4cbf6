import { openidOf } from '../world/people.ts';
import { button, see } from './acts.ts';
import { useStage } from './stage.ts';

const stage = useStage('h5', [
  { id: 'resident', label: '居民', openid: openidOf('R121'), name: '住户', note: '1号楼' },
  { id: 'captain', label: '楼长', openid: openidOf('R101'), name: '楼长', note: '1号楼' },
  { id: 'stranger', label: '外来人', openid: 'openid-stranger', name: '外来人', note: '' },
]);

test('under the local cloud a developer is one persona after the other', async () => {
  await stage.world().joinAll('wei', 'captain1');
  const page = await stage.open(null);
  await see(page, '有事，说一声');
  const bar = page.getByRole('navigation', { name: '换个人看看' });
  await bar.getByRole('button', { name: '外来人' }).tap();
  await see(page, '有事，邻居来帮');
  await bar.getByRole('button', { name: '楼长' }).tap();
  await see(page, '有事，说一声');
  await page.getByRole('tab', { name: /^我的/ }).filter({ visible: true }).tap();
  await button(page, /^谁想进群/).waitFor();
});
