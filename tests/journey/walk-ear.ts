import type { Page } from 'playwright-core';
import { openidOf } from '../world/people.ts';
import { listenUntil, makeUnreadable, pressBeside, pressPicture, pressWhatSaid } from './ear.ts';
import type { Stage } from './stage.ts';

const CAPTAINS_NUMBER = '13400003333';

/** Taps 打 and returns when the number came; the phone's own screen for calls is another program. */
const numberThatCame = async (page: Page, tap: () => Promise<void>): Promise<string> => {
  const answered = page.waitForResponse(
    (response) => (response.request().postDataJSON() as { method?: string } | null)?.method === 'membership.call',
  );
  await tap();
  const { result } = (await (await answered).json()) as { result: { value: { phone: string } } };
  return result.value.phone;
};

/** Somebody who cannot read says a need, hears what became of it, nods, and calls the captain. */
export const walkByEar = async ({ world, open }: Stage): Promise<void> => {
  const [captain, helper] = await world().joinAll('captain1', 'volunteer', 'wei');
  await captain.must('membership.setPhone', { phone: CAPTAINS_NUMBER, neighboursMayCall: true });
  const page = await open(openidOf('R121'), { prepare: makeUnreadable });

  // A picture of water leads to sentences about water; one of them is mine.
  await pressWhatSaid(page, /^水。$/);
  await pressWhatSaid(page, /^水管漏水。$/);
  await listenUntil(page, /^水管漏水，选了。$/);
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
  await listenUntil(page, /还没点头，楼长来问/);
  await pressWhatSaid(page, /^修好了。$/);
  await listenUntil(page, /^真的好了？$/);
  await pressWhatSaid(page, /^好了，结单。$/);
  await listenUntil(page, /^办得满意吗？$/);
  await pressWhatSaid(page, /^先不说。$/);
  await listenUntil(page, /点头了，结单/);

  // Whom to ask: the row of the captain lights up, and on it is a telephone.
  await pressPicture(page, 'back');
  await pressWhatSaid(page, /^楼栋。$/);
  const captainIs = new RegExp(`^楼长，${captain.person.name}，可以打电话。$`);
  expect(await numberThatCame(page, () => pressBeside(page, captainIs, 'call'))).toBe(CAPTAINS_NUMBER);
};
