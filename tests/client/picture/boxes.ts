import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { SharedNeed } from '../../../client/src/features/need/index.ts';
import { choose } from '../../../client/src/platform/preferences.ts';
import { widthOf } from '../../../client/src/ui/picture/lines.ts';
import type { Picture, Shape } from '../../../client/src/ui/picture/shapes.ts';
import { resetPhone } from '../doubles/taro.ts';

const NOW = Date.parse('2026-11-23T20:05:00+08:00') as InstantMs;
/** Where the picture of a code is fetched from. */
export const CODE = 'http://cloud.test/code.png';
/** What every picture is told besides its subject. */
export const AROUND = { communityName: '新禾社区', code: CODE, now: NOW };
/** A need that a picture can be made of. */
export const NEED = {
  ...{ needId: 'need_n1', kind: 'water', text: '厨房水管漏水', status: 'open', slots: 1, claimed: 0, hasVoice: false },
  ...{ isPrivate: false, buildingName: '3号楼', createdAt: NOW - 60_000 },
} as const satisfies SharedNeed;

/** The words of a picture, from the first drawn to the last. */
export const wordsOf = ({ shapes }: Picture): readonly string[] =>
  shapes.flatMap((shape) => (shape.kind === 'words' ? [shape.text] : []));
const boxOf = (shape: Shape): readonly [number, number, number, number] => {
  switch (shape.kind) {
    case 'box':
      return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height];
    case 'words':
      return [shape.x, shape.y - shape.size, shape.x + widthOf(shape.text, shape.size), shape.y];
    case 'line': {
      const [xs, ys] = [shape.points.map(([x]) => x), shape.points.map(([, y]) => y)];
      const half = shape.width / 2;
      return [Math.min(...xs) - half, Math.min(...ys) - half, Math.max(...xs) + half, Math.max(...ys) + half];
    }
    case 'glyph':
    case 'code':
      return [shape.x, shape.y, shape.x + shape.size, shape.y + shape.size];
  }
};
/** Shapes that leave the picture, or words that leave its margin. */
export const outside = ({ width, height, shapes }: Picture): readonly Shape[] =>
  shapes.filter((shape) => {
    const [left, top, right, bottom] = boxOf(shape);
    const margin = shape.kind === 'words' ? 24 : 0;
    return left < margin || top < 0 || right > width - margin || bottom > height - margin;
  });

/** Words that stand on other words. */
export const overlapping = ({ shapes }: Picture): readonly (readonly [Shape, Shape])[] => {
  const words = shapes.filter((shape) => shape.kind === 'words' && shape.text.trim() !== '');
  return words.flatMap((one, at) =>
    words.slice(at + 1).flatMap((other) => {
      const [a, b] = [boxOf(one), boxOf(other)];
      return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3] ? [[one, other] as const] : [];
    }),
  );
};

/** A new phone that speaks Chinese, for each test of a file; call it at the top. */
export const useChinesePhone = (): void => {
  beforeEach(() => {
    resetPhone();
    choose({ language: 'zh' });
  });
};
