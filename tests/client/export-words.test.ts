import { wordsOfAll } from '../../client/src/features/account/export-words.ts';
import { rowsOfAll } from '../../client/src/features/account/export-rows.ts';
import type { Taken } from '../../client/src/features/account/use-export.ts';
import '../../client/src/packages/account/words.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';

const AT = Date.parse('2026-11-23T20:05:00+08:00');
const EARLIER = AT - 3_600_000;
const RECORDING = { language: 'za', seconds: 12, speakerName: '黄桂花', recordedAt: AT } as const;

const ITEMS: readonly Taken[] = [
  {
    of: 'notice',
    ...{ noticeId: 'notice_1', scopeKind: 'building', scopeName: '1号楼', title: '停水通知', body: '明天停水。' },
    ...{ status: 'withdrawn', hasPicture: false, recordings: [RECORDING], createdAt: EARLIER },
  },
  { of: 'subscription', template: 'changed', left: 2 },
  { of: 'message', template: 'sought', state: '有人接单了', subject: 'need_1', status: 'sent', at: AT },
  { of: 'event', eventId: 'event_2', kind: 'need.refused', subject: 'need_1', at: AT, reason: '说清楚些' },
  { of: 'event', eventId: 'event_1', kind: 'notice.published', subject: 'notice_1', at: EARLIER, reason: null },
];

test('what somebody takes along reads in words, the oldest first, and names no code', () => {
  expect(wordsOfAll(ITEMS, AT as InstantMs).split('\r\n')).toEqual([
    '邻里记下的我，2026-11-23 20:05',
    '',
    '【我发的通知】',
    '2026-11-23 19:05 给1号楼：停水通知（收回了）明天停水。',
    '2026-11-23 20:05 壮语：黄桂花说的，12 秒，在《停水通知》上',
    '',
    '【微信上说给我的】',
    '有变化：还能发 2 次',
    '2026-11-23 20:05 有人接单了：发给微信了',
    '',
    '【我做过什么】',
    '2026-11-23 19:05 发了通知',
    '2026-11-23 20:05 没让发出来，说清楚些',
    '',
  ]);
});

test('the same as rows of a spreadsheet has the time in a column of its own', () => {
  expect(rowsOfAll(ITEMS)).toEqual([
    ['什么', '什么时候', '记了什么'],
    ['我发的通知', '2026-11-23 19:05', '给1号楼：停水通知（收回了）明天停水。'],
    ['我发的通知', '2026-11-23 20:05', '壮语：黄桂花说的，12 秒，在《停水通知》上'],
    ['微信上说给我的', '', '有变化：还能发 2 次'],
    ['微信上说给我的', '2026-11-23 20:05', '有人接单了：发给微信了'],
    ['我做过什么', '2026-11-23 19:05', '发了通知'],
    ['我做过什么', '2026-11-23 20:05', '没让发出来，说清楚些'],
  ]);
});
