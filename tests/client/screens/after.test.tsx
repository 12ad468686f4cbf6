import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { BuildingFiguresPage } from '../../../client/src/features/insight/index.ts';
import { FollowUps, NeedDetail } from '../../../client/src/features/need/index.ts';
import { doneNeed } from '../doubles/done-need.ts';
import { captain, press, resident, see, sent, serve, useServer, value } from '../doubles/server.ts';

useServer();

const AFTER = { status: 'waiting', tries: 0, isSolved: null, word: '', media: [], rating: null };
const closed = (needId: string, afterActions: readonly string[], after: object = {}, more: object = {}) => {
  const done = doneNeed(needId);
  const need = { ...done.need, status: 'confirmed', outcome: 'done', ...more };
  return { ...done, need, actions: [], after: { ...AFTER, ...after }, afterActions };
};
const ACTED = (needId: string) => value({ needId, status: 'confirmed', claimed: 1, slots: 1 });

describe('what the requester thinks', () => {
  test('is asked right after the nod, one question at a time', async () => {
    let isClosed = false;
    serve({
      'membership.me': () => value(resident),
      'need.detail': () => value(isClosed ? closed('need_61', ['rate']) : doneNeed('need_61')),
      'need.confirm': () => {
        isClosed = true;
        return ACTED('need_61');
      },
      'need.rate': () => ACTED('need_61'),
    });
    render(<NeedDetail needId="need_61" />);
    await press('修好了');
    await press('好了，结单');
    await see('办得满意吗');
    await press('满意');
    await press('4好');
    await waitFor(() => expect(sent('need.rate').map(({ input }) => input)).toHaveLength(1));
    expect(sent('need.rate')[0]?.input).toEqual({ needId: 'need_61', isSatisfied: true, score: 4, mayCall: false });
  });

  test('may go without a number, and lets whoever is not content be called', async () => {
    serve({
      'membership.me': () => value(resident),
      'need.detail': () => value(closed('need_62', ['rate'])),
      'need.rate': () => ACTED('need_62'),
    });
    render(<NeedDetail needId="need_62" />);
    await press('满意吗？说一声');
    await press('不满意');
    await press('不打分');
    await press('可以打电话问我');
    await waitFor(() => expect(sent('need.rate')).toHaveLength(1));
    expect(sent('need.rate')[0]?.input).toEqual({ needId: 'need_62', isSatisfied: false, score: null, mayCall: true });
  });

  test('leads to saying it again where it is not mended', async () => {
    serve({
      'membership.me': () => value(resident),
      'need.detail': () => value(closed('need_63', [], { status: 'reached', isSolved: false, word: '还在滴水' })),
    });
    render(<NeedDetail needId="need_63" />);
    await see('问过了，说还没好');
    await see('还在滴水');
    await see('再说一次');
  });
});

test('whoever asks says first what they heard', async () => {
  serve({
    'membership.me': () => value(captain),
    'need.detail': () => value(closed('need_64', ['recordFollowUp'], {}, { isMine: false })),
    'need.recordFollowUp': () => ACTED('need_64'),
  });
  render(<NeedDetail needId="need_64" ask="recordFollowUp" />);
  await see('先选怎么说的');
  fireEvent.click(screen.getByRole('radio', { name: '还没好' }));
  await see('要接着办，请他再说一次');
  fireEvent.click(screen.getByRole('radio', { name: '不满意' }));
  fireEvent.click(screen.getByRole('radio', { name: '2' }));
  await press('记下来');
  await waitFor(() => expect(sent('need.recordFollowUp')).toHaveLength(1));
  expect(sent('need.recordFollowUp')[0]?.input).toEqual({
    ...{ needId: 'need_64', how: 'call', outcome: 'notSolved' },
    ...{ isSatisfied: false, score: 2, word: '' },
  });
});

test('an empty list of whom to ask says when one comes', async () => {
  serve({ 'membership.me': () => value(captain), 'need.followUps': () => value({ items: [], next: null }) });
  render(<FollowUps />);
  await see('现在没有要问的');
});

test('a rate is so many of so many, few are not told, and nothing of nothing is 还没有', async () => {
  const rates = {
    answered: { n: 6, of: 8 },
    solved: { n: null, of: 3 },
    satisfied: { n: 0, of: 0 },
    ...{ notFound: 2, notAsked: 0 },
  };
  const months = [{ month: '2026-11', said: 3, confirmed: 2, rates }];
  const figures = { asOf: null, months, rates, waiting: 1, awaitingNod: 0, kinds: [] };
  serve({
    'membership.me': () => value(captain),
    'insight.building': () => value({ ...figures, buildingId: 'building_3', buildingName: '3号楼' }),
  });
  render(<BuildingFiguresPage buildingId="building_3" />);
  await see('8 件到了日子，6 件按时找过');
  await see('只有 3 人说了，满 5 人再看');
  await see('还没有');
  await see('没找到的 2 人');
  expect(screen.queryByText(/%/)).toBeNull();
});
