import { fireEvent, render, screen, within } from '@testing-library/react';
import { dayAfter } from '../../../client/src/features/meeting/days.ts';
import { MeetingPage, MinutesPage } from '../../../client/src/features/meeting/index.ts';
import { meetingCodeText } from '../../../shared/meeting/meeting-code.ts';
import { meeting, receiver } from '../doubles/meeting.ts';
import { field, press, resident, see, sent, serve, settle, staff, type, value } from '../doubles/server.ts';
import { phone } from '../doubles/taro.ts';
import { useNothingWaiting } from '../unsent/waiting.ts';

useNothingWaiting();

const COMES = { meetingId: 'meeting_1', status: 'running', present: 1 };
const refuse = (code: string) => ({ ok: false, code });
const inputs = (method: string) => sent(method).map(({ input }) => input);
const sheet = () => within(screen.getByRole('dialog'));
const isOff = (name: string) => sheet().getByRole('button', { name }).getAttribute('aria-disabled');

describe('whoever comes', () => {
  const come = async (answer: unknown) => {
    serve({
      'membership.me': () => value(resident),
      'meeting.now': () => value(meeting({ isChair: false, code: null })),
      'meeting.attend': () => answer,
    });
    render(<MeetingPage />);
    await press('我到了');
  };
  /** Somebody holds this before the camera. */
  const scan = async (text: string) => {
    phone.scan = () => Promise.resolve({ result: text });
    await press('扫主持人的码');
    await settle();
  };

  test('is counted in by the code that they scan, without another tap', async () => {
    await come(value(COMES));
    await scan(meetingCodeText('036329'));
    await see('记下了，你这栋到了');
    expect(inputs('meeting.attend')).toEqual([{ meetingId: 'meeting_1', code: '036329' }]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('is told that another code is none of a meeting, and nothing is sent', async () => {
    await come(value(COMES));
    await scan('LINLI:01234567');
    await see('这不是交办会的码');
    expect(inputs('meeting.attend')).toEqual([]);
  });

  test('types the digits, and what is no digit is left out', async () => {
    await come(value(COMES));
    await type('6 个数字', '03 63-2');
    expect((await field('6 个数字')).value).toBe('03632');
    expect(isOff('到了')).toBe('true');
    await type('6 个数字', '036329');
    await press('到了');
    await see('记下了，你这栋到了');
    expect(inputs('meeting.attend')).toEqual([{ meetingId: 'meeting_1', code: '036329' }]);
  });

  test('keeps the digits that were refused', async () => {
    await come(refuse('MEETING_CODE_WRONG'));
    await type('6 个数字', '111111');
    await press('到了');
    await settle();
    expect((await field('6 个数字')).value).toBe('111111');
    expect(screen.getByRole('dialog').textContent).toMatch('号码不对，再看一看');
  });
});

describe('the chair', () => {
  const absent = {
    ...{ buildingId: 'building_5', name: '5号楼', isPresent: false, opinions: 1, undecided: 1 },
    captain: { residentId: 'resident_5', name: '莫月山' },
  };
  const lead = async (answers: Parameters<typeof serve>[0]) => {
    const topic = { kind: 'lift', opinionId: 'opinion_1', buildings: 4, plan: null };
    serve({
      'membership.me': () => value(staff),
      'meeting.now': () => value(meeting({ buildings: [absent], topics: [topic] })),
      'meeting.receivers': () => value({ items: [receiver('a', '蒙志强', 'gridOfficer')] }),
      ...answers,
    });
    render(<MeetingPage />);
    await see('没人到的楼');
  };

  test('counts in the captain of a building, whom they are asked about by name', async () => {
    await lead({ 'meeting.markPresent': () => value(COMES) });
    await press(/^5号楼\s*莫月山/);
    await see('莫月山到了，没带手机？');
    await press('记下，到了');
    await see('5号楼到了');
    expect(inputs('meeting.markPresent')).toEqual([{ meetingId: 'meeting_1', residentId: 'resident_5' }]);
  });

  test('reads on the sheet why somebody was not counted in, and it stays open', async () => {
    await lead({ 'meeting.markPresent': () => refuse('MEETING_NOT_RUNNING') });
    await press(/^5号楼\s*莫月山/);
    await press('记下，到了');
    await settle();
    expect(screen.getByRole('dialog').textContent).toMatch(/莫月山到了，没带手机？.*交办会现在没开/);
  });

  test('gives a matter of the month a lead, a plan and a day, and none of them is left out', async () => {
    await lead({ 'meeting.setTopic': () => value(COMES) });
    await press(/^电梯/);
    expect(isOff('就这么定')).toBe('true');
    fireEvent.click(await screen.findByRole('radio', { name: '蒙志强' }));
    expect(isOff('就这么定')).toBe('true');
    await type('打算怎么办？', '每月查一遍');
    fireEvent.click(screen.getByRole('radio', { name: '30 天' }));
    await press('就这么定');
    await settle();
    expect(inputs('meeting.setTopic')).toEqual([
      { meetingId: 'meeting_1', kind: 'lift', leadId: 'a', plan: '每月查一遍', dueDay: dayAfter(30) },
    ]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('does not write a plan twice that was refused: the words are there, also after the sheet was closed', async () => {
    await lead({ 'meeting.setTopic': () => refuse('TEXT_REFUSED') });
    await press(/^电梯/);
    fireEvent.click(await screen.findByRole('radio', { name: '蒙志强' }));
    await type('打算怎么办？', '每月查一遍');
    await press('就这么定');
    await settle();
    expect((await field('打算怎么办？')).value).toBe('每月查一遍');
    await press('等一等');
    await press(/^电梯/);
    expect((await field('打算怎么办？')).value).toBe('每月查一遍');
  });
});

describe('whoever was there', () => {
  const item = {
    ...{ no: 1, opinionId: 'opinion_1', buildingName: '3号楼', kind: 'lift', text: '电梯老是停' },
    ...{ isAboutCaptain: false, outcome: 'answered', lead: null, added: [] },
    decision: { no: 1, words: '明天就换', channel: null, needId: null, dueAt: null, toMonth: null, at: 1 },
  };
  const read = async (answer: unknown) => {
    serve({
      'membership.me': () => value(resident),
      'meeting.now': () =>
        value(meeting({ isChair: false, isPresent: true, status: 'amending', amendUntil: Date.now() + 1e8 })),
      'meeting.minutes': () => value({ items: [item], next: null }),
      'meeting.amend': () => answer,
    });
    render(<MinutesPage meetingId="meeting_1" />);
    await press('我补一句');
  };

  test('adds a sentence under an item, without the blanks around it', async () => {
    await read(value(COMES));
    expect(isOff('补上')).toBe('true');
    await type('我补一句', ' 1单元也停过两回 ');
    await press('补上');
    await settle();
    expect(inputs('meeting.amend')).toEqual([{ meetingId: 'meeting_1', no: 1, text: '1单元也停过两回' }]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('keeps a sentence that was refused', async () => {
    await read(refuse('TEXT_REFUSED'));
    await type('我补一句', '1单元也停过两回');
    await press('补上');
    await settle();
    expect((await field('我补一句')).value).toBe('1单元也停过两回');
    expect(inputs('meeting.amend')).toHaveLength(1);
  });
});
