import type { Page } from 'playwright-core';
import { PREVIEW_BUILDING } from '../../../scripts/world/personas.ts';
import { housePng } from '../../fixtures/png.ts';
import { officeXlsx } from '../../fixtures/office-xlsx.ts';
import { rosterCsv } from '../../fixtures/roster-csv.ts';
import { allow, button, field, see, typeFlat } from '../../journey/acts.ts';
import type { Community } from '../community.ts';
import type { Scene } from '../scene.ts';
import { REMOVAL_SCENES } from './removal.ts';
import { answer, hold } from '../wire.ts';
import { rosterScenes } from './roster.ts';

const JOIN = 'packages/membership/pages/join/index';
const REQUESTS = 'packages/membership/pages/requests/index';
const ROSTER = 'packages/staff/pages/roster/index';

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

const JOIN_SCENES: readonly Scene[] = [
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

const REQUEST_SCENES: readonly Scene[] = [
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

/** The roster again, with a wrong row, some who moved and some who are gone. */
const changedRoster = (): Buffer => {
  const lines = rosterCsv().trimEnd().split('\r\n');
  const changed = lines.flatMap((line, at) => {
    if (at > 0 && at % 700 === 0) return [];
    if (at > 0 && at % 1900 === 0) return [line.replace(/,(男|女),\d{4},/, '?,$1,一九八〇,')];
    return [line];
  });
  return Buffer.from(`${changed.join('\r\n')}\r\n`);
};

/** The roster as an office keeps it in a spreadsheet: a title, a note behind a name, a slip in a building, a date for a flat, a sum. */
const officeRoster = (): Buffer => {
  const [headings = [], ...rows] = rosterCsv()
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  const [name, building, flat] = ['姓名', '楼栋', '房号'].map((heading) => headings.indexOf(heading));
  const changed = rows.map((row, at) =>
    row.map((cell, column) => {
      if (at === 20 && column === name) return `${cell}（租户）`;
      if (at === 40 && column === name) return `${cell.slice(0, 1)}?`;
      if (at === 60 && column === flat) return '3-Dec';
      return cell;
    }),
  );
  const added = rows.slice(0, 1).map((row) => row.map((cell, at) => ({ [0]: 'R90001', [1]: 'H90001' })[at] ?? cell));
  const elsewhere = added.map((row) => row.map((cell, at) => (at === building ? '3号搂' : cell)));
  const sheet = {
    name: '名册',
    rows: [['龙岩社区居民名册'], headings, ...changed, ...elsewhere, ['合计', rows.length]],
  };
  return Buffer.from(officeXlsx([sheet]));
};
/** A file of which not one line can be read. */
const unreadableRoster = (): Buffer =>
  Buffer.from('姓名,楼栋,房号\r\n黄桂花,3月1日,302\r\n韦?山,1号楼,301\r\n莫月,1号楼,3-Dec\r\n');

const CSV = 'text/csv';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const choose = async (page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await button(page, '选文件').tap();
  await allow(page);
  await (await chooser).setFiles({ name, mimeType, buffer });
};
const chooseRoster = (page: Page): Promise<void> => choose(page, '名册2026年11月.csv', CSV, changedRoster());
const applyRoster = async (page: Page): Promise<void> => {
  await chooseRoster(page);
  await page.getByRole('radio', { name: '可以移出' }).tap();
  await button(page, '换成这份名册').tap();
};
const applying = { ok: true, value: { status: 'applying', done: 3200, total: 8627 } };

/** A recording and a photo that no machine could judge. */
const TO_JUDGE = [
  {
    ...{ mediaId: 'media_1', kind: 'sound', purpose: 'need', seconds: 23, subject: 'need_1' },
    ...{ sentAt: Date.parse('2026-11-23T18:30:00+08:00'), url: 'https://example.com/said.mp3' },
  },
  {
    ...{ mediaId: 'media_2', kind: 'picture', purpose: 'need', seconds: 0, subject: 'need_1' },
    sentAt: Date.parse('2026-11-23T18:40:00+08:00'),
    url: `data:image/png;base64,${Buffer.from(housePng(320, 240)).toString('base64')}`,
  },
];

const STAFF_SCENES: readonly Scene[] = [
  ...rosterScenes(chooseRoster),
  { name: 'roster', title: '名册导入', who: 'staff', at: ROSTER, shows: '先查一遍，看过再换' },
  {
    name: 'roster-checking',
    title: '名册导入：正在查',
    who: 'staff',
    at: ROSTER,
    before: (page) => hold(page, 'community.checkRoster'),
    walk: chooseRoster,
    shows: '正在查，等一下',
    isWaiting: true,
  },
  { name: 'roster-checked', title: '名册导入：查完了', who: 'staff', at: ROSTER, walk: chooseRoster, shows: '查完了' },
  {
    name: 'roster-office',
    title: '名册导入：单位自己的表格',
    who: 'staff',
    at: ROSTER,
    walk: (page) => choose(page, '龙岩社区名册.xlsx', XLSX, officeRoster()),
    shows: '3号搂',
  },
  {
    name: 'roster-unread',
    title: '名册导入：一行也没读成',
    who: 'staff',
    at: ROSTER,
    walk: (page) => choose(page, '名册.csv', CSV, unreadableRoster()),
    shows: '一行也没读成',
  },
  {
    name: 'roster-old',
    title: '名册导入：旧格式',
    who: 'staff',
    at: ROSTER,
    walk: (page) =>
      choose(page, '名册.xls', 'application/vnd.ms-excel', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])),
    shows: '旧格式，另存成新格式再选',
  },
  {
    name: 'roster-applying',
    title: '名册导入：正在换',
    who: 'staff',
    at: ROSTER,
    before: (page) => answer(page, 'community.applyRoster', applying, 1),
    walk: applyRoster,
    shows: /正在换，3200 \/ 8627/,
    isWaiting: true,
  },
  {
    name: 'roster-applied',
    title: '名册导入：换好了',
    who: 'staff',
    at: ROSTER,
    before: (page) =>
      answer(page, 'community.applyRoster', { ok: true, value: { status: 'applied', done: 8627, total: 8627 } }),
    walk: applyRoster,
    shows: '名册换好了',
  },
  {
    name: 'pending',
    title: '等社区看的',
    who: 'staff',
    at: 'packages/staff/pages/pending/index',
    shows: /谁要旧婴儿车/,
  },
  {
    name: 'judge',
    title: '等社区看的照片和录音',
    who: 'staff',
    at: 'packages/staff/pages/pending/index',
    before: (page) => answer(page, 'capture.list', { ok: true, value: { items: [...TO_JUDGE], next: null } }),
    shows: '一段录音等你听',
  },
];

export const DOOR_SCENES: readonly Scene[] = [...JOIN_SCENES, ...REQUEST_SCENES, ...REMOVAL_SCENES, ...STAFF_SCENES];
