import { passbookPicture } from '../../../client/src/features/redemption/passbook-picture.ts';
import { isReadableOn, pixelsOf } from '../../../client/src/ui/picture/paper.ts';
import { PASSBOOK_LINES } from '../../../shared/points/passbook.ts';
import { outside, overlapping } from './boxes.ts';

test('a full sheet of a passbook fits A6: nothing overlaps, leaves its margin or is too small to read', () => {
  const picture = passbookPicture({
    ...{ communityName: '新禾社区', title: '积分存折', whose: '13号楼2单元1802 欧阳美玲', balance: '现在有 1280 分' },
    ...{ reserved: '换了没领的 120 分', columns: ['加减', '剩'], none: '还没有一笔' },
    foot: ['一笔接一笔，改过验号就变  换的东西领走也占一笔，号会跳', '11月23日印的，别给不认识的人看'],
    lines: Array.from({ length: PASSBOOK_LINES }, () => ({
      ...{ picture: 'kind-elder' as const, what: '帮邻居：照看老人和孩子，再送他们去卫生院' },
      ...{ change: '+120', left: '1280', facts: '第 1234 笔，11月23日，验号 0a1b2c3d' },
    })),
  });
  const { perMm } = pixelsOf('A6');
  const small = picture.shapes.filter(
    (shape) => shape.kind === 'words' && !isReadableOn('A6', (shape.size + 1) / perMm),
  );
  expect([outside(picture), overlapping(picture), small]).toEqual([[], [], []]);
});
