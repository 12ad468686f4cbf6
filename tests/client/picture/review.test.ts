import { reviewPicture } from '../../../client/src/features/review/share/review-picture.ts';
import '../../../client/src/packages/sharing/words.ts';
import { AROUND, CODE, outside, overlapping, useChinesePhone, wordsOf } from './boxes.ts';

useChinesePhone();

const DUE = Date.parse('2026-12-07T18:00:00+08:00');
const OUTCOMES = {
  ...{ assigned: 8, answered: 0, referred: 0, merged: 4, deferred: 3, refused: 1, withdrawn: 0, madePrivate: 0 },
};
const review = {
  ...{ month: '2026-11', buildingName: '3号楼', asked: 48, spoke: 31, opinions: 16, outcomes: OUTCOMES, undecided: 0 },
  ...{ status: 'handedOver', closesAt: AROUND.now, meetsOn: '2026-11-30' },
};
const opinion = (kind: string, text: string, outcome: string | null, dueAt: number | null) => ({
  ...{ kind, text, outcome, decision: outcome === null ? null : { dueAt }, mergedInto: null, hidden: null },
  ...{ isWaiting: false, isAboutCaptain: false },
});
const pictureOf = (opinions: readonly object[]) =>
  reviewPicture(review as never, {
    communityName: '新禾社区',
    opinions: opinions as never,
    code: CODE,
    now: AROUND.now,
  });

test('the picture for the group says who has spoken, the sum, what became of each and by when, and no name', () => {
  const picture = pictureOf([
    opinion('lift', '2单元电梯老是停', 'assigned', DUE),
    opinion('electricity', '3楼楼道灯不亮', 'deferred', null),
    opinion('child', '孩子写作业的地方', null, null),
  ]);
  expect(wordsOf(picture)).toEqual([
    ...['新禾社区', '3号楼', '11月点评会', '31', '/ 48 户', '说过话，亮一盏灯'],
    ...['16', '收到', '=', '8', '交办', '+', '4', '合并', '+', '3', '缓办', '+', '1', '不办'],
    ...['2单元电梯老是停', '交办，12月7日前', '3楼楼道灯不亮', '缓办', '孩子写作业的地方', '没定'],
    ...['还有 9 件，点开听', '长按，听全部', '交办会：11/30'],
  ]);
  expect([outside(picture), overlapping(picture)]).toEqual([[], []]);
});
