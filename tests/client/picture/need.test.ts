import { isShareable, needCard, needPicture, type SharedNeed } from '../../../client/src/features/need/index.ts';
import { choose } from '../../../client/src/platform/preferences.ts';
import type { Picture } from '../../../client/src/ui/picture/shapes.ts';
import { NEED_KINDS } from '../../../shared/need/kinds.ts';
import { AROUND, NEED, outside, useChinesePhone, wordsOf } from './boxes.ts';
import { ONLY_WORDS } from '../doubles/only-words.ts';

useChinesePhone();

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
      '现在也许变了',
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
      ...ONLY_WORDS,
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
