import { addDays, addMonths } from '../../shared/kernel/calendar.ts';
import { beijingDay, type LocalDate, type LocalMonth } from '../../shared/kernel/time.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import type { Resident } from '../world/world.ts';

// The reviews of November are planned; those of December are not yet.
const world = useWorld({ startAt: Date.parse('2026-11-10T10:00:00+08:00') });
afterEach(() => expectSound(world()));

const plan = () => world().cloud.clock.jumpTo(world().cloud.clock.now() + 3 * 60_000);
const reviewOf = async (who: Resident, month: string) =>
  (await who.must('review.festivals', {})).reviews.find((one) => one.month === month);
const dayOf = (at: number | undefined) => beijingDay((at ?? 0) as InstantMs);
const MIAO = { name: '苗年', from: '2026-12-20' as LocalDate, to: '2026-12-22' as LocalDate };

test('reviews that are not planned yet go around a festival, in every building, and those that stand are said to stay', async () => {
  await plan();
  const [staff, wei] = await world().joinAll('staff', 'wei');
  expect(await reviewOf(wei, '2026-11')).toMatchObject({ isPlanned: true });
  expect(dayOf((await reviewOf(wei, '2026-12'))?.opensAt)).toBe('2026-12-20');
  const { festivalId, staying } = await staff.must('review.enterFestival', MIAO);
  expect(staying).toEqual([]);
  expect(await staff.must('review.enterFestival', MIAO)).toEqual({ festivalId, staying: [] });
  expect((await wei.must('review.festivals', {})).festivals.filter((one) => one.festivalId !== null)).toEqual([
    { festivalId, ...MIAO },
  ]);
  expect(await reviewOf(wei, '2026-12')).toMatchObject({ isPlanned: false });
  expect(dayOf((await reviewOf(wei, '2026-12'))?.opensAt)).toBe('2026-12-23');
  const before = (await world().db.all('reviews')).filter(({ month }) => month === '2026-11');
  const late = await staff.must('review.enterFestival', { ...MIAO, from: '2026-11-20', to: '2026-11-21' });
  expect(late.staying).toEqual(['2026-11']);
  expect((await world().db.all('reviews')).filter(({ month }) => month === '2026-11')).toEqual(before);
  await world().cloud.clock.jumpTo(Date.parse('2026-12-01T00:05:00+08:00'), { timers: 'once' });
  await plan();
  const december = (await world().db.all('reviews')).filter(({ month }) => month === ('2026-12' as LocalMonth));
  expect(december.map(({ opensAt }) => dayOf(opensAt))).toEqual(['2026-12-23', '2026-12-23', '2026-12-23']);
});

test('taken out again, the months that stand stay moved and later ones are free', async () => {
  const [admin, mo] = await world().joinAll('admin', 'mo');
  const own = (await mo.must('review.festivals', {})).festivals.find((one) => one.from === MIAO.from);
  expect(await admin.must('review.dropFestival', { festivalId: own?.festivalId ?? '' })).toEqual({
    festivalId: own?.festivalId,
    staying: ['2026-12'],
  });
  expect(dayOf((await reviewOf(mo, '2026-12'))?.opensAt)).toBe('2026-12-23');
  expect((await mo.must('review.festivals', {})).festivals.filter((one) => one.festivalId !== null)).toEqual([]);
});

test('what everybody celebrates stands among them, for a year ahead', async () => {
  const wei = await world().join('wei');
  const today = dayOf(world().cloud.clock.now());
  const { festivals, reviews } = await wei.must('review.festivals', {});
  expect(festivals.find(({ name }) => name === 'springFestival')).toEqual({
    ...{ festivalId: null, name: 'springFestival', from: '2027-02-06', to: '2027-02-06' },
  });
  expect(festivals.every(({ from }) => today <= from && from <= addDays(today, 365))).toBe(true);
  expect(reviews.map(({ month }) => month)).toEqual([0, 1, 2, 3].map((at) => addMonths('2026-12' as LocalMonth, at)));
});
