import { render, screen } from '@testing-library/react';
import { NeedNotes } from '../../../client/src/features/need/index.ts';
import { doneNeed } from '../doubles/done-need.ts';
import { field, press, resident, see, sent, serve, type, value, type Answers } from '../doubles/server.ts';
import { lost, useNothingWaiting } from '../unsent/waiting.ts';

useNothingWaiting();

const A_MINUTE_AGO = 1_700_000_000_000;
const note = (noteId: string, text: string, more: object = {}) => ({
  ...{ noteId, text, author: '覃德明', role: 'helper', isMine: false, at: A_MINUTE_AGO, media: [] },
  ...{ takenDown: null, undoUntil: null, mayTakeDown: false, mayRestore: false, ...more },
});
const talk = (needId: string, items: readonly object[], { maySay = true, isUnread = false } = {}): Answers => ({
  'membership.me': () => value(resident),
  'need.detail': () => value({ ...doneNeed(needId), notes: { latest: [], count: items.length, isUnread, maySay } }),
  'need.notes': () => value({ items, next: null, maySay }),
  'need.openNotes': () => value({ needId }),
});

test('notes stand the newest last, and opening them is told once', async () => {
  serve(talk('need_61', [note('note_2', '好'), note('note_1', '我五点到')], { isUnread: true }));
  render(<NeedNotes needId="need_61" />);
  await see(/我五点到.*好/);
  await see('覃德明（帮忙的人）');
  expect(sent('need.openNotes').map(({ input }) => input)).toEqual([{ needId: 'need_61' }]);
});

test('words of danger show whom to call before they are sent', async () => {
  serve({ ...talk('need_62', []), 'need.say': () => value({ needId: 'need_62', noteId: 'note_1' }) });
  render(<NeedNotes needId="need_62" />);
  await see('还没有人留言');
  await press('写字');
  await type('写一句', '我在路上');
  expect(screen.queryByText('有危险，先打电话')).toBeNull();
  await type('写一句', '老人晕倒了');
  await see('有危险，先打电话');
  expect(sent('need.say')).toEqual([]);
  await press('发出去');
  await see('留好了');
  expect(sent('need.say').map(({ input }) => input)).toEqual([{ needId: 'need_62', text: '老人晕倒了' }]);
});

test('words that were refused stay to be changed', async () => {
  serve({ ...talk('need_63', []), 'need.say': () => ({ ok: false, code: 'TEXT_REFUSED' }) });
  render(<NeedNotes needId="need_63" />);
  await press('写字');
  await type('写一句', '骂人的话');
  await press('发出去');
  await see('有的话不能发，改一改');
  expect((await field('写一句')).value).toBe('骂人的话');
});

test('what was taken down says why to its author, and after the end nothing is left to say', async () => {
  const mine = { isMine: true, takenDown: { reason: '写了别人的电话' } };
  serve(
    talk('need_64', [note('note_2', '打这个号', mine), note('note_1', '', { takenDown: { reason: null } })], {
      maySay: false,
    }),
  );
  render(<NeedNotes needId="need_64" />);
  await see('这条拿下来了：写了别人的电话');
  await see('这条留言拿下来了');
  await see('这件事过去了，不能再留言');
  expect(screen.queryByRole('button', { name: '写字' })).toBeNull();
});

test('a note without a network waits in the line, and the page is ready for the next one', async () => {
  serve({ ...talk('need_65', []), 'need.say': lost });
  render(<NeedNotes needId="need_65" />);
  await press('写字');
  await type('写一句', '我在路上');
  await press('发出去');
  await see('等着 1 件');
  await press('写字');
  expect((await field('写一句')).value).toBe('');
});
