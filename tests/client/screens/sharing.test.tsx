import { render, screen } from '@testing-library/react';
import { PosterPage, SharePage } from '../../../client/src/features/sharing/index.ts';
import { phone } from '../doubles/taro.ts';
import { press, resident, see, sent, serve, useServer, value } from '../doubles/server.ts';
import { openNeed } from '../doubles/open-need.ts';
import { NOTHING_ELSE } from '../doubles/nothing-else.ts';

useServer();

const REFUSED = { ok: false, code: 'BUSY' };
const NEED = openNeed('need_31');
const DETAIL = {
  need: NEED,
  events: [],
  actions: [],
  ...NOTHING_ELSE,
};
const BUILDING = {
  ...{ buildingId: 'building_3', name: '3号楼', gridName: 'A区', householdCount: 48, joinedHouseholdCount: 31 },
  people: [],
};
const NO_RATE = { n: 0, of: 0 };
const NO_RATES = { answered: NO_RATE, solved: NO_RATE, satisfied: NO_RATE, notFound: 0, notAsked: 0 };
const FIGURES = {
  buildingId: 'building_3',
  buildingName: '3号楼',
  months: [],
  waiting: 0,
  awaitingNod: 0,
  kinds: [],
  rates: NO_RATES,
};
const WAITING = '正在找';

/** What is answered once somebody has tried again; before, it is something else. */
const later = (before: unknown, after: unknown) => {
  let isLater = false;
  return { answer: () => (isLater ? after : before), turn: () => void (isLater = true) };
};
const code = (pictureUrl: string | null) => value({ scene: 'code_1', pictureUrl });
const waits = () => document.body.textContent.includes(WAITING);

describe('a sheet to print', () => {
  const target = { page: 'need', id: 'need_31' } as const;

  test('says that its subject did not come, and tries again', async () => {
    const detail = later(REFUSED, value(DETAIL));
    serve({
      'membership.me': () => value(resident),
      'code.make': () => code('cloud://code.png'),
      'need.detail': detail.answer,
    });
    render(<PosterPage {...target} />);
    await screen.findByRole('button', { name: '再试' });
    detail.turn();
    await press('再试');
    await see('印在多大的纸上');
    expect(waits()).toBe(false);
  });

  test('whose code is not drawn yet asks for it again, and can then be printed', async () => {
    const made = later(code(null), code('cloud://code.png'));
    serve({ 'membership.me': () => value(resident), 'need.detail': () => value(DETAIL), 'code.make': made.answer });
    render(<PosterPage {...target} />);
    await see('码还没画好，先别打印');
    expect(screen.queryByRole('button', { name: '存图片' })).toBeNull();
    made.turn();
    await press('再试');
    await screen.findByRole('button', { name: '存图片' });
    expect(sent('code.make')).toHaveLength(2);
  });

  test.each([PosterPage, SharePage])(
    'of what may not be shown says so, waits for nothing and leads back',
    async (Shown) => {
      serve({
        'membership.me': () => value(resident),
        'need.detail': () => value({ ...DETAIL, need: { ...NEED, status: 'pending' } }),
        'code.make': () => ({ ok: false, code: 'NOT_SHAREABLE' }),
      });
      render(<Shown {...target} />);
      await see('这件事没公开');
      expect(waits()).toBe(false);
      await press('回去');
      expect(phone.went).toEqual(['back']);
    },
  );
});

describe('the own building, sent on', () => {
  test.each([SharePage, PosterPage])('is shown without what waits in it when the wall does not come', async (Shown) => {
    serve({
      'membership.me': () => value(resident),
      'community.building': () => value(BUILDING),
      'insight.building': () => value(FIGURES),
      'code.make': () => code('cloud://code.png'),
      'need.list': () => REFUSED,
    });
    render(<Shown page="building" id="building_3" />);
    await see(Shown === SharePage ? '这个手机画不出图片' : '印在多大的纸上');
    expect(waits()).toBe(false);
  });
});
