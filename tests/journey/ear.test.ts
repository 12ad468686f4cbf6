import { openidOf } from '../world/people.ts';
import { listenUntil, makeUnreadable, pressPicture, pressWhatSaid } from './ear.ts';
import { useStage } from './stage.ts';

const stage = useStage('h5');

test('somebody who cannot read says a need, hears what became of it and nods, and learns who the captain is', async () => {
  const [captain, helper] = await stage.world().joinAll('captain1', 'volunteer', 'wei');
  const page = await stage.open(openidOf('R121'), { prepare: makeUnreadable });

  // A picture of water leads to sentences about water; one of them is mine.
  await pressWhatSaid(page, /^水。$/);
  await pressWhatSaid(page, /^水管漏水。$/);
  await listenUntil(page, /^是什么事？水管漏水。$/);
  await pressWhatSaid(page, /^写好了。$/);
  await listenUntil(page, /^水，水管漏水。$/);
  await pressWhatSaid(page, /^对，发出去。$/);
  await listenUntil(page, /等人接单/);

  const { items } = await helper.must('need.list', { view: 'building', group: 'unfinished' });
  expect(items.map(({ text }) => text)).toEqual(['水管漏水']);
  const needId = items[0]?.needId ?? '';
  await helper.must('need.claim', { needId });
  await helper.must('need.reportDone', { needId });

  // What waits for me is the first that is said at home.
  await pressPicture(page, 'back');
  await page.reload();
  await pressWhatSaid(page, /水管漏水.*办完了，等你点头/);
  await listenUntil(page, /点了头，就结单/);
  await pressWhatSaid(page, /^修好了。$/);
  await listenUntil(page, /^真的好了？$/);
  await pressWhatSaid(page, /^好了，结单。$/);
  await listenUntil(page, /点头了，结单/);

  await pressPicture(page, 'back');
  await pressWhatSaid(page, /^楼栋。$/);
  await listenUntil(page, new RegExp(`楼长，${captain.person.name}`));
});
