import type { Page } from 'playwright-core';
import { button, field, see, sheet } from '../../journey/acts.ts';
import type { Scene } from '../scene.ts';
import { answer } from '../wire.ts';

const at = (page: string) => `packages/office/pages/${page}/index`;
const LIST = at('list');
const DIRECTORY = 'packages/office/pages/directory/index';
const GIVEN = {
  ok: true,
  value: { officeId: 'office_1', code: '48213907', codeUntil: Date.parse('2026-11-24T20:05:00+08:00') },
};
const openHeld = (page: Page) => button(page, /^安居物业/).tap();

/** Offices, as the staff, the office itself and residents see them. */
export const OFFICE_SCENES: readonly Scene[] = [
  { name: 'offices', title: '单位', who: 'staff', at: LIST, shows: '安居物业' },
  {
    name: 'offices-none',
    title: '单位：还没有',
    who: 'staff',
    at: LIST,
    before: (page) => answer(page, 'office.list', { ok: true, value: { items: [], next: null } }),
    shows: '还没有单位',
  },
  { name: 'office-held', title: '单位：有人在办', who: 'staff', at: LIST, walk: openHeld, shows: /有人在办，/ },
  {
    name: 'office-code',
    title: '单位：码',
    who: 'staff',
    at: LIST,
    before: (page) => answer(page, 'office.issueCode', GIVEN),
    walk: async (page) => {
      await openHeld(page);
      await sheet(page).getByRole('button', { name: '换人接' }).tap();
    },
    shows: '4821 3907',
  },
  {
    name: 'office-end',
    title: '单位：停用',
    who: 'staff',
    at: LIST,
    walk: async (page) => {
      await openHeld(page);
      await sheet(page).getByRole('button', { name: '停用' }).tap();
    },
    shows: '先不停',
  },
  { name: 'office-write', title: '开一个单位', who: 'staff', at: at('write'), shows: '办多久？' },
  {
    name: 'office-write-short',
    title: '开一个单位：没写全',
    who: 'staff',
    at: at('write'),
    walk: (page) => button(page, '写好了').tap(),
    shows: '还没写，写几个字',
  },
  {
    name: 'office-change',
    title: '单位：改一改',
    who: 'staff',
    at: LIST,
    walk: async (page) => {
      await openHeld(page);
      await sheet(page).getByRole('button', { name: '改一改' }).tap();
    },
    shows: /不改/,
  },
  {
    name: 'office-gone',
    title: '单位：不在了',
    who: 'staff',
    at: `${at('write')}?id=office_gone`,
    shows: '这个单位不在了',
  },
  { name: 'office-bind', title: '单位的码', who: 'stranger', at: at('bind'), shows: '用这个码' },
  {
    name: 'office-bind-wrong',
    title: '单位的码：不对',
    who: 'stranger',
    at: at('bind'),
    before: (page) => answer(page, 'office.bind', { ok: false, code: 'OFFICE_CODE_WRONG' }),
    walk: async (page) => {
      await field(page, '码是多少？').fill('4821 3907');
      await button(page, '用这个码').tap();
    },
    shows: '码不对，或者过了时间',
  },
  { name: 'office-home', title: '首页：单位', who: 'office', at: 'pages/home/index', shows: '看看我的单位' },
  { name: 'office-mine', title: '我的单位', who: 'office', at: at('mine'), shows: '我们牵头的' },
  {
    name: 'office-hand-over',
    title: '我的单位：换人接',
    who: 'office',
    at: at('mine'),
    walk: (page) => button(page, '换人接').tap(),
    shows: '换人来办？',
  },
  {
    name: 'office-hand-over-code',
    title: '我的单位：给接的人的码',
    who: 'office',
    at: at('mine'),
    before: (page) => answer(page, 'office.handOver', GIVEN),
    walk: async (page) => {
      await button(page, '换人接').tap();
      await sheet(page).getByRole('button', { name: '给我码' }).tap();
      await see(page, '记下了');
    },
    shows: '4821 3907',
  },
  { name: 'office-directory', title: '单位的电话', who: 'resident', at: DIRECTORY, shows: '安居物业' },
];
