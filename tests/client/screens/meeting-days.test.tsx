import { fireEvent, render, screen, within } from '@testing-library/react';
import { calendarDay, daysFrom, festivalsIn } from '../../../client/src/features/meeting/calendar-days.ts';
import { dayAfter } from '../../../client/src/features/meeting/days.ts';
import { DecidePage } from '../../../client/src/features/meeting/index.ts';
import type { LocalDate } from '../../../shared/kernel/time.ts';
import { matter, meeting, receiver, SUM } from '../doubles/meeting.ts';
import { press, see, sent, serve, settle, staff, type, value } from '../doubles/server.ts';
import { useNothingWaiting } from '../unsent/waiting.ts';

useNothingWaiting();

const decide = (more: object = {}) => {
  const before = matter('opinion_1', '电梯老是停', more);
  serve({
    'membership.me': () => value(staff),
    'meeting.now': () => value(meeting({ speaking: before })),
    'meeting.matters': () => value({ items: [before], next: null, sum: SUM }),
    'meeting.receivers': () => value({ items: [receiver('a', '蒙志强', 'gridOfficer')] }),
    'meeting.assign': () => value({ opinionId: 'opinion_1', no: 1, undecided: 1 }),
  });
  render(<DecidePage buildingId="building_3" />);
};

test('a day of the calendar says its weekday, its festival and whether anybody works', () => {
  expect(calendarDay('2027-02-06' as LocalDate)).toEqual({
    ...{ day: '2027-02-06', weekday: 6, festival: 'springFestival', isOff: true },
  });
  expect(calendarDay('2026-12-07' as LocalDate)).toEqual({
    ...{ day: '2026-12-07', weekday: 1, festival: null, isOff: false },
  });
  expect(festivalsIn('2027-02')).toEqual(['除夕', '春节', '元宵']);
});

test('the days to choose from follow on one another from tomorrow, each in its month', () => {
  const days = daysFrom(60).flatMap(({ month, days: ofMonth }) =>
    ofMonth.map(({ day }) => [day.slice(0, 7) === month, day]),
  );
  expect(days).toEqual(Array.from({ length: 60 }, (_, at) => [true, dayAfter(at + 1)]));
});

test('the chair chooses a day by one tap, and the order is due on it', async () => {
  decide();
  await see('电梯老是停');
  fireEvent.click(await screen.findByRole('radio', { name: '交办' }));
  const lead = await screen.findByRole('radiogroup', { name: '谁牵头？' });
  fireEvent.click(within(lead).getByRole('radio', { name: '蒙志强' }));
  await type('答应的话', '换好门机');
  fireEvent.click(screen.getByRole('radio', { name: '选一天' }));
  await see('哪天办完？');
  fireEvent.click(
    screen.getAllByRole('radio', { name: new RegExp(`^${String(Number(dayAfter(10).slice(8)))}周`) })[0] as HTMLElement,
  );
  await press('定了，下一件');
  await settle();
  expect(sent('meeting.assign').map(({ input }) => input)).toEqual([
    { opinionId: 'opinion_1', promise: '换好门机', leadId: 'a', dueDay: dayAfter(10) },
  ]);
});

test('what is kept private is a lock before the room, and the chair opens it on purpose', async () => {
  decide({ isKeptPrivate: true });
  await see('一件不给大家看的');
  await see('也算一条，也要定');
  expect(document.body.textContent).not.toMatch('电梯老是停');
  await press('自己看，别给人看到');
  await see('电梯老是停');
  await press('看好了，收起来');
  expect(document.body.textContent).not.toMatch('电梯老是停');
});
