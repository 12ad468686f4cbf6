import type { InstantMs } from '../../shared/kernel/brand.ts';
import { NEED_KINDS } from '../../shared/need/kinds.ts';
import { buildingPicture } from '../../client/src/features/community/index.ts';
import { isShareable, needCard, needPicture, type SharedNeed } from '../../client/src/features/need/index.ts';
import type { Pen } from '../../client/src/platform/canvas.ts';
import { GLYPHS } from '../../client/src/ui/picture/glyphs.ts';
import { linesOf, widthOf } from '../../client/src/ui/picture/lines.ts';
import { paint } from '../../client/src/ui/picture/paint.ts';
import { COLOURS, type Picture, type Shape } from '../../client/src/ui/picture/shapes.ts';
import { choose } from '../../client/src/platform/preferences.ts';
import { resetPhone } from './doubles/taro.ts';

const NOW = Date.parse('2026-11-23T20:05:00+08:00') as InstantMs;
const CODE = 'http://cloud.test/code.png';
const AROUND = { communityName: '新禾社区', code: CODE, now: NOW };
const NEED = {
  ...{ needId: 'need_n1', kind: 'water', text: '厨房水管漏水', status: 'open', slots: 1, claimed: 0 },
  ...{ buildingName: '3号楼', createdAt: NOW - 60_000 },
} as const satisfies SharedNeed;
const BUILDING = { name: '3号楼', gridName: 'A区', householdCount: 48, joinedHouseholdCount: 31 };

const wordsOf = ({ shapes }: Picture): readonly string[] =>
  shapes.flatMap((shape) => (shape.kind === 'words' ? [shape.text] : []));
const boxOf = (shape: Shape): readonly [number, number, number, number] => {
  switch (shape.kind) {
    case 'box':
      return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height];
    case 'words':
      return [shape.x, shape.y - shape.size, shape.x + widthOf(shape.text, shape.size), shape.y];
    case 'glyph':
    case 'code':
      return [shape.x, shape.y, shape.x + shape.size, shape.y + shape.size];
  }
};
/** Shapes that leave the picture, or words that leave its margin. */
const outside = ({ width, height, shapes }: Picture): readonly Shape[] =>
  shapes.filter((shape) => {
    const [left, top, right, bottom] = boxOf(shape);
    const margin = shape.kind === 'words' ? 24 : 0;
    return left < margin || top < 0 || right > width - margin || bottom > height - margin;
  });

beforeEach(() => {
  resetPhone();
  choose({ language: 'zh' });
});

describe('lines', () => {
  test('break where a speaker pauses, if the phrase is short and there is room below', () => {
    const room = { size: 10, width: 100, linesMax: 3 };
    expect(linesOf('2单元电梯停了，老人下不了楼', room)).toEqual(['2单元电梯停了，', '老人下不了楼']);
  });

  test('are never wider than they may be, and say when something is left out', () => {
    const room = { size: 10, width: 100, linesMax: 2 };
    const lines = linesOf('这是一句很长很长的话一直说下去没有停过也没有句号', room);
    expect(lines).toEqual(['这是一句很长很长的话', '一直说下去没有停过…']);
    expect(lines.filter((line) => widthOf(line, 10) > 100)).toEqual([]);
  });

  test('keep a number and a word of Latin letters together, and begin with no mark', () => {
    const room = { size: 10, width: 60, linesMax: 9 };
    expect(linesOf('电话是119号和HELLO', room)).toEqual(['电话是119号', '和HELLO']);
    expect(linesOf('一二三四五六。', { ...room, width: 60 })).toEqual(['一二三四五', '六。']);
  });
});

describe('what a picture tells of a need', () => {
  const pictures = (need: SharedNeed): readonly Picture[] => (isShareable(need) ? [needPicture(need, AROUND)] : []);

  test('how it stands, what it is, where, and that it may be another by now', () => {
    expect(wordsOf(needPicture(NEED, AROUND))).toEqual([
      '新禾社区 3号楼',
      '等人接单',
      '要 1 人',
      '水',
      '厨房水管漏水',
      '长按，去看看',
      '11月23日 20:05是这样，',
      '点开看现在',
    ]);
  });

  test('nothing of what is hidden: it has neither picture nor card', () => {
    const hidden = (['pending', 'refused', 'withdrawn'] as const).map((status) => ({ ...NEED, status }));
    expect(hidden.filter(isShareable)).toEqual([]);
  });

  test('no name, whoever has it', () => {
    const taken = {
      ...NEED,
      status: 'claimed',
      claimed: 1,
      claimants: ['莫小云'],
      requester: '韦大山',
      flat: '302',
    } as const;
    const { draw, ...card } = needCard(taken);
    expect(draw).toEqual(expect.any(Function));
    expect(JSON.stringify([card, needPicture(taken, AROUND)])).not.toMatch(/莫小云|韦大山|302/);
    expect(card).toEqual({ title: '有人接了：厨房水管漏水', path: '/packages/need/pages/detail/index?id=need_n1' });
  });

  test('stays inside the picture for every kind, state and length, in both languages', () => {
    const texts = ['灯', '厨房水管漏水，地上都是水，我关不上总闸', '很长的话，'.repeat(90), 'W'.repeat(300)];
    const statuses = ['open', 'claimed', 'done', 'confirmed'] as const;
    const needs = NEED_KINDS.flatMap((kind) =>
      texts.flatMap((text) => statuses.map((status) => ({ ...NEED, kind, text, status, slots: 20, claimed: 19 }))),
    );
    for (const language of ['zh', 'en'] as const) {
      choose({ language });
      expect(needs.flatMap(pictures).flatMap(outside)).toEqual([]);
    }
  });

  test('has no place for a code that is not there', () => {
    const without = needPicture(NEED, { ...AROUND, code: null });
    expect(without.shapes.filter(({ kind }) => kind === 'code')).toEqual([]);
    expect(wordsOf(without)).toContain('打开邻里，去看看');
  });
});

const MONTHS = [4, 7, 2, 0, 9, 2].map((said, at) => ({
  month: `2026-${String(6 + at).padStart(2, '0')}`,
  said,
  confirmed: Math.floor(said / 2),
}));
const NO_MONTHS = MONTHS.map(({ month }) => ({ month, said: 0, confirmed: 0 }));

describe('what a picture tells of a building', () => {
  const matters = { items: Array.from({ length: 5 }, (_, n) => ({ ...NEED, needId: `need_${n}` })), next: null };
  const lit = ({ shapes }: Picture) => shapes.filter((shape) => shape.kind === 'box' && shape.colour === 'lamp').length;

  test('one pane for each household, lit for each that has joined', () => {
    const picture = buildingPicture(BUILDING, { ...AROUND, matters, months: null });
    expect(lit(picture)).toBe(31);
    expect(wordsOf(picture)).toEqual(expect.arrayContaining(['31', '/ 48 户', '没办完的 5 件', '还有 3 件，点开看']));
  });

  test('in a large house one pane is ten, and it says so', () => {
    const picture = buildingPicture(
      { ...BUILDING, householdCount: 240, joinedHouseholdCount: 65 },
      { ...AROUND, matters, months: null },
    );
    expect(lit(picture)).toBe(6);
    expect(wordsOf(picture)).toContain('一格是十户');
  });

  test('half a year: a column for each month as high as its number says, which stands above it', () => {
    const picture = buildingPicture(BUILDING, { ...AROUND, matters, months: MONTHS });
    expect(wordsOf(picture)).toEqual(
      expect.arrayContaining(['半年说了 24 件，办完 11 件', '6月', '4', '9', '0', '11月']),
    );
    const tall = picture.shapes.flatMap((shape) =>
      shape.kind === 'box' && ['indigo', 'line'].includes(shape.colour) && shape.width < 100 ? [shape.height] : [],
    );
    expect(tall).toEqual([26, 45, 13, 2, 58, 13]);
  });

  test('stays inside the picture, from an empty house to the largest', () => {
    const houses = [0, 1, 12, 48, 72, 73, 400].map((all) => ({
      ...BUILDING,
      householdCount: all,
      joinedHouseholdCount: all,
    }));
    const all = [null, { items: [], next: null }, matters, { ...matters, next: 'x' }];
    for (const language of ['zh', 'en'] as const) {
      choose({ language });
      const pictures = houses.flatMap((house) =>
        all.flatMap((one) =>
          [null, MONTHS, NO_MONTHS].map((months) => buildingPicture(house, { ...AROUND, matters: one, months })),
        ),
      );
      expect(pictures.flatMap(outside)).toEqual([]);
    }
  });
});

describe('the painter', () => {
  /** A pen that writes down what it is asked. */
  const recorder = (): { readonly pen: Pen; readonly done: string[] } => {
    const done: string[] = [];
    const pen = new Proxy({} as Pen, {
      get:
        (_, name) =>
        (...args: readonly unknown[]) =>
          void done.push(`${String(name)} ${args.join(' ')}`.trim()),
      set: (_, name, value) => done.push(`${String(name)}=${String(value)}`) > 0,
    });
    return { pen, done };
  };
  const painted = (shapes: readonly Shape[], codes: ReadonlyMap<string, object> = new Map()): readonly string[] => {
    const { pen, done } = recorder();
    paint(pen, { width: 10, height: 10, shapes }, codes);
    return done;
  };

  test('writes words in the light theme, whatever the phone has chosen', () => {
    choose({ theme: 'dark' });
    expect(painted([{ kind: 'words', x: 1, y: 2, text: '灯', size: 30, isStrong: true, colour: 'ink' }])).toEqual([
      `fillStyle=${COLOURS.ink}`,
      'font=bold 30px sans-serif',
      'fillText 灯 1 2',
    ]);
  });

  test('leaves out a code whose picture did not come, and draws the one that did', () => {
    const code: Shape = { kind: 'code', x: 1, y: 2, size: 3, src: CODE };
    expect(painted([code])).toEqual([]);
    expect(painted([code], new Map([[CODE, { toString: () => 'image' }]]))).toEqual(['drawImage image 1 2 3 3']);
  });

  test('traces every drawing with numbers, inside its grid', () => {
    const points = Object.values(GLYPHS).flatMap((glyph) =>
      Array.from(glyph.matchAll(/[MLC]([^MLCZ|]*)/g)).flatMap(([, list = '']) =>
        list.trim().split(/[ ,]+/).map(Number),
      ),
    );
    expect(points.length).toBeGreaterThan(500);
    expect(points.filter((n) => !(n >= -0.5 && n <= 24.5))).toEqual([]);
    expect(painted([{ kind: 'glyph', x: 0, y: 0, size: 24, name: 'status-confirmed', colour: 'leaf' }])).toContain(
      'fill evenodd',
    );
  });
});
