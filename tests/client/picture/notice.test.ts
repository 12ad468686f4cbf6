import { noticePicture, type SharedNotice } from '../../../client/src/features/notice/index.ts';
import { choose } from '../../../client/src/platform/preferences.ts';
import { AROUND, outside, overlapping, useChinesePhone, wordsOf } from './boxes.ts';

useChinesePhone();

const NOTICE: SharedNotice = {
  ...{ noticeId: 'notice_1', title: '办事大厅搬到五号楼一楼', body: '从明天起，办事大厅搬了。', status: 'published' },
  ...{ scope: { kind: 'community', name: '新禾社区' }, publishedAt: AROUND.now, recorded: [] },
} as unknown as SharedNotice;

describe('what a picture tells of a notice', () => {
  test('a title of eleven characters on one line', () => {
    expect(wordsOf(noticePicture(NOTICE, AROUND))).toEqual([
      ...['新禾社区', '通知 11月23日', '能看，也能听', '办事大厅搬到五号楼一楼'],
      ...['从明天起，', '办事大厅搬了。', '长按，听一听', '11月23日 20:05是这样，', '现在也许变了'],
    ]);
  });

  test('stays inside the picture, and no words meet, for every length, in both languages', () => {
    const titles = ['停水', NOTICE.title, '水'.repeat(30), 'W'.repeat(30)];
    const bodies = ['停水。', '很长的话，'.repeat(90), '水'.repeat(500), 'W'.repeat(300)];
    const notices = titles.flatMap((title) => bodies.map((body) => ({ ...NOTICE, title, body })));
    for (const language of ['zh', 'en'] as const) {
      choose({ language });
      const pictures = notices.map((notice) => noticePicture(notice, AROUND));
      expect([pictures.flatMap(outside), pictures.flatMap(overlapping)]).toEqual([[], []]);
    }
  });
});
