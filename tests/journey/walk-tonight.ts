import type { BrowserContext, Page } from 'playwright-core';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import { eveningOf } from '../../shared/duty/duty.ts';
import { beijingDay, endOfBeijingDay } from '../../shared/kernel/time.ts';
import { openidOf } from '../world/people.ts';
import { button, see, sheet } from './acts.ts';
import type { Stage } from './stage.ts';

const HOUR_MS = 60 * 60 * 1000;
const MINUTE_MS = 60 * 1000;

/** Sets the clocks of the cloud and of the phone to one moment. */
const setClocks = async ({ world }: Stage, phone: Page | BrowserContext, at: number): Promise<void> => {
  await world().cloud.clock.jumpTo(at, { timers: 'once' });
  await phone.clock.setFixedTime(at);
};

/** A neighbour looks at the front page at noon, in the evening and at night: who is on duty is lit while they are there. */
export const walkTonight = async (stage: Stage): Promise<void> => {
  const wei = await stage.world().join('wei');
  const tomorrow = beijingDay(endOfBeijingDay(beijingDay(stage.world().cloud.clock.now() as InstantMs)));
  const { from, to } = eveningOf(tomorrow);
  const noon = from - 6.5 * HOUR_MS;
  const page = await stage.open(openidOf(wei.person.number), { prepare: (context) => setClocks(stage, context, noon) });
  const dark = button(page, /今晚值班.*18:30/);
  const lit = button(page, /现在有人.*22:30/);
  const { people } = await wei.must('duty.tonight', {});
  expect(people).toHaveLength(2);

  await see(page, '18:30 到 22:30');
  for (const { name } of people) await dark.getByText(name, { exact: true }).waitFor();
  expect(await lit.count()).toBe(0);

  await setClocks(stage, page, from + 95 * MINUTE_MS);
  await page.reload();
  await see(page, '到 22:30');
  await lit.tap();
  for (const { name } of people) await sheet(page).getByText(name, { exact: true }).waitFor();
  await sheet(page).getByRole('button', { name: '知道了' }).tap();
  expect(await dark.count()).toBe(0);

  await setClocks(stage, page, to);
  await page.reload();
  await dark.waitFor();
  expect(await lit.count()).toBe(0);
};
