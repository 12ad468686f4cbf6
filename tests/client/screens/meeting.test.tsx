import { fireEvent, render, screen, within } from '@testing-library/react';
import { AppealsPage, DecidePage, MeetingPage, MinutesPage } from '../../../client/src/features/meeting/index.ts';
import { dayAfter } from '../../../client/src/features/meeting/days.ts';
import { matter, meeting, receiver, SUM } from '../doubles/meeting.ts';
import { press, see, sent, serve, settle, staff, type, value } from '../doubles/server.ts';
import { phone } from '../doubles/taro.ts';
import { useNothingWaiting } from '../unsent/waiting.ts';

useNothingWaiting();

const APPEALED = {
  ...{ month: '2026-11', appeal: '现在更坏了', appealedAt: 1, mayHear: true },
};
const LIFT = matter('opinion_1', '电梯老是停');
const LIGHT = matter('opinion_2', '楼道灯不亮');
const room = (speaking: object | null) =>
  serve({
    'membership.me': () => value(staff),
    'meeting.now': () => value(meeting({ speaking, appeals: 1 })),
    'meeting.matters': () => value({ items: [LIFT, LIGHT], next: null, sum: SUM }),
    'meeting.turnTo': () => value({ meetingId: 'meeting_1', status: 'running', present: 1 }),
    'meeting.answer': () => value({ opinionId: 'opinion_1', no: 1, undecided: 1 }),
  });

test('everybody sees the matter before the chair: turned to once, and not where it is spoken of already', async () => {
  room(LIFT);
  render(<DecidePage buildingId="building_3" />);
  await see('电梯老是停');
  await press('先放下');
  await see('楼道灯不亮');
  await settle();
  expect(sent('meeting.turnTo').map(({ input }) => input)).toEqual([{ opinionId: 'opinion_2' }]);
});

test('a matter is answered in words', async () => {
  room(LIFT);
  render(<DecidePage buildingId="building_3" />);
  await see('电梯老是停');
  fireEvent.click(await screen.findByRole('radio', { name: '当场回话' }));
  await type('怎么回话？', '明天就换');
  await press('定了，下一件');
  await settle();
  expect(sent('meeting.answer').map(({ input }) => input)).toEqual([{ opinionId: 'opinion_1', answer: '明天就换' }]);
});

test('an order names lead and helpers: a lead helps with nothing, and whoever helps is asked for no nod', async () => {
  serve({
    'membership.me': () => value(staff),
    'meeting.now': () => value(meeting({ speaking: LIFT })),
    'meeting.matters': () => value({ items: [LIFT], next: null, sum: SUM }),
    'meeting.receivers': () =>
      value({ items: [receiver('a', '蒙志强', 'gridOfficer'), receiver('b', '韦建华', 'captain')] }),
    'meeting.assign': () => value({ opinionId: 'opinion_1', no: 1, undecided: 1 }),
  });
  render(<DecidePage buildingId="building_3" />);
  await see('电梯老是停');
  fireEvent.click(await screen.findByRole('radio', { name: '交办' }));
  const lead = await screen.findByRole('radiogroup', { name: '谁牵头？' });
  const helpers = () => screen.getByRole('group', { name: /谁一起办/ });
  fireEvent.click(within(helpers()).getByRole('checkbox', { name: '蒙志强' }));
  fireEvent.click(within(helpers()).getByRole('checkbox', { name: '韦建华' }));
  fireEvent.click(within(lead).getByRole('radio', { name: '蒙志强' }));
  expect(within(helpers()).queryByRole('checkbox', { name: '蒙志强' })).toBeNull();
  expect(
    within(screen.getByRole('radiogroup', { name: /谁点头/ })).queryByRole('radio', { name: '韦建华' }),
  ).toBeNull();
  await type('答应的话', '换好门机');
  await press('定了，下一件');
  await settle();
  expect(sent('meeting.assign').map(({ input }) => input)).toEqual([
    { opinionId: 'opinion_1', promise: '换好门机', leadId: 'a', helperIds: ['b'], dueDay: dayAfter(7) },
  ]);
});

test('the chair goes from the meeting to a building where something is undecided', async () => {
  room(LIFT);
  render(<MeetingPage />);
  await see('036 329');
  await press(/3号楼/);
  await settle();
  expect(phone.went.at(-1)).toMatch(/decide\/index\?building=building_3/);
});

const refused = { no: 1, words: '地下有水管', channel: null, needId: null, dueAt: null, toMonth: null, at: 1 };
const appeals = (more: object = {}) =>
  serve({
    'membership.me': () => value(staff),
    'meeting.appeals': () => value({ items: [{ ...LIFT, decision: refused, ...APPEALED, ...more }], next: null }),
    'meeting.hearAppeal': () => value({ opinionId: 'opinion_1', toMonth: '2026-12' }),
  });

test('the chair hears who does not accept a refusal, in words that lie ready', async () => {
  appeals();
  render(<AppealsPage />);
  await press(/^电梯老是停/);
  await see('会上说：地下有水管');
  fireEvent.click(await screen.findByRole('radio', { name: '重新说' }));
  fireEvent.click(await screen.findByRole('radio', { name: '你说得对，会上重新说' }));
  await press('就这么定');
  await see('定了，他看得到');
  expect(sent('meeting.hearAppeal').map(({ input }) => input)).toEqual([
    { opinionId: 'opinion_1', isUpheld: true, words: '你说得对，会上重新说' },
  ]);
});

test('whoever refused a matter is told that somebody else hears it', async () => {
  appeals({ mayHear: false });
  render(<AppealsPage />);
  await press(/^电梯老是停/);
  await see('这件是你说的、你定的，要别人来听');
  expect(screen.queryByText('就这么定')).toBeNull();
});

test('merged matters are taken apart once it is said what becomes of them', async () => {
  const merged = { ...LIFT, merged: 2 };
  serve({
    'membership.me': () => value(staff),
    'meeting.now': () => value(meeting({ speaking: merged })),
    'meeting.matters': () => value({ items: [merged], next: null, sum: SUM }),
    'meeting.split': () => value({ opinionId: 'opinion_1', undecided: 3 }),
  });
  render(<DecidePage buildingId="building_3" />);
  await press('分开');
  await see('分成 3 件？');
  await see('每一件都是没定，一件一件定');
  fireEvent.click((await screen.findAllByRole('button', { name: '分开' })).at(-1) as HTMLElement);
  await see('分开了');
  expect(sent('meeting.split').map(({ input }) => input)).toEqual([{ opinionId: 'opinion_1' }]);
});

test('the chair takes a decision back with a reason that lies ready, and prints its order', async () => {
  const item = {
    ...{ no: 1, opinionId: 'opinion_1', buildingName: '3号楼', kind: 'lift', text: '电梯老是停' },
    ...{ isAboutCaptain: false, outcome: 'assigned', lead: '蒙志强', added: [] },
    decision: { ...refused, words: '换好门机', needId: 'need_1', dueAt: 1 },
  };
  serve({
    'membership.me': () => value(staff),
    'meeting.now': () => value(meeting()),
    'meeting.minutes': () => value({ items: [item], next: null }),
    'meeting.reopen': () => value({ opinionId: 'opinion_1', undecided: 3 }),
  });
  render(<MinutesPage meetingId="meeting_1" />);
  await press('收回，再定');
  await see('交办单也收回，牵头的人不用办了');
  fireEvent.click(await screen.findByRole('radio', { name: '刚才记错了' }));
  fireEvent.click((await screen.findAllByRole('button', { name: '收回，再定' })).at(-1) as HTMLElement);
  await see('收回了，再定一回');
  expect(sent('meeting.reopen').map(({ input }) => input)).toEqual([{ opinionId: 'opinion_1', reason: '刚才记错了' }]);
  await press('印交办单');
  expect(phone.went.at(-1)).toMatch(/order\/index\?id=need_1/);
});
