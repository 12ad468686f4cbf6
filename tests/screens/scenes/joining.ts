import type { Page } from 'playwright-core';
import { PREVIEW_BUILDING } from '../../../scripts/world/personas.ts';
import { button, field, see, typeFlat } from '../../journey/acts.ts';
import type { Community } from '../community.ts';
import type { Scene } from '../scene.ts';
import { answer } from '../wire.ts';

const JOIN = 'packages/membership/pages/join/index';
const REQUESTS = 'packages/membership/pages/requests/index';

const toUnits = async (page: Page): Promise<void> => {
  const number = PREVIEW_BUILDING.replace('号楼', '');
  await button(page, new RegExp(`^${number}\\s*号楼$`)).tap();
};
const toFlats = async (page: Page, { atHome }: Community): Promise<void> => {
  await toUnits(page);
  await button(page, new RegExp(`^${String(atHome.unit)}\\s*单元$`)).tap();
};
const toName = async (page: Page, community: Community): Promise<void> => {
  await toFlats(page, community);
  await typeFlat(page, community.atHome.flat);
  await see(page, '你叫什么名字？');
};

/** Finding one's home, and being asked for. */
export const JOIN_SCENES: readonly Scene[] = [
  { name: 'join-building', title: '找到我家：哪一栋', who: 'stranger', at: JOIN, shows: '39' },
  { name: 'join-unit', title: '找到我家：哪个单元', who: 'stranger', at: JOIN, walk: toUnits, shows: /哪个单元/ },
  { name: 'join-flat', title: '找到我家：哪一户', who: 'stranger', at: JOIN, walk: toFlats, shows: '你家几号？' },
  { name: 'join-name', title: '找到我家：名字', who: 'stranger', at: JOIN, walk: toName, shows: '是我家，请楼长点头' },
  {
    name: 'join-wrong-name',
    title: '找到我家：名字不对',
    who: 'stranger',
    at: JOIN,
    before: (page) => answer(page, 'membership.apply', { ok: false, code: 'NAME_NOT_ON_ROSTER' }),
    walk: async (page, community) => {
      await toName(page, community);
      await field(page, '你叫什么名字？').fill('王小明');
      await button(page, '是我家，请楼长点头').tap();
    },
    shows: '房号和名字对不上，再看看',
  },
];

/** Who asks to be let in. */
export const REQUEST_SCENES: readonly Scene[] = [
  { name: 'requests', title: '谁想进群', who: 'captain', at: REQUESTS, shows: '是这家人' },
  {
    name: 'requests-empty',
    title: '谁想进群：没有人',
    who: 'captain',
    at: REQUESTS,
    before: (page) => answer(page, 'membership.list', { ok: true, value: { items: [], next: null } }),
    shows: '没有人在等',
  },
  { name: 'requests-forbidden', title: '谁想进群：不归我管', who: 'resident', at: REQUESTS, shows: /不归你管/ },
  {
    name: 'requests-approve',
    title: '谁想进群：点头',
    who: 'captain',
    at: REQUESTS,
    walk: (page) => button(page, '是这家人').first().tap(),
    shows: '是，让他进来',
  },
  {
    name: 'requests-refuse',
    title: '谁想进群：不让进',
    who: 'captain',
    at: REQUESTS,
    walk: async (page) => {
      await button(page, '不是').first().tap();
      await page.getByRole('radio', { name: '名字对不上' }).tap();
    },
    shows: '不让进',
  },
];
