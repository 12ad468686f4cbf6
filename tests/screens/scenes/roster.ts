import { button } from '../../journey/acts.ts';
import type { Scene } from '../scene.ts';
import { answer } from '../wire.ts';
import { chooseRoster } from './roster-files.ts';

const ROSTER = 'packages/staff/pages/roster/index';
const CHANGES = 'packages/staff/pages/changes/index';

/** What a check asks by name. */
const COUNTS = {
  ...{ rows: 8629, added: 6, renamed: 11, moved: 9, renumbered: 0, changed: 12, removed: 1, same: 8590, bad: 1 },
};
const seen = (number: string, name: string, at: string, ...holds: string[]) => ({ number, name, at, holds });
const ASKED = {
  ok: true,
  value: {
    ...{ importId: 'import_1', counts: COUNTS, moved: [], touched: 21, needsSecond: true },
    problems: [{ line: 313, column: '编号', reason: '是不是一个人，上面点了才动' }],
    removed: [{ name: '莫老三', from: '5号楼1单元302' }],
    ...{ notices: [], newPlaces: [] },
    renames: [{ was: '7号楼', now: '幸福楼' }],
    questions: [
      {
        ...{ key: 'person.313.resident_1', kind: 'person', line: 313, count: 1 },
        was: seen('0312', '罗永福', '3号楼1单元1001', '有账号', '楼长'),
        now: seen('0312', '卢正生', '3号楼1单元602'),
      },
      {
        ...{ key: 'name.108.resident_2', kind: 'name', line: 108, count: 1 },
        was: seen('0107', '黄文妹', '3号楼1单元102', '有账号'),
        now: seen('0107', '黄文梅', '3号楼1单元102'),
      },
      {
        ...{ key: 'roles.44.resident_3', kind: 'roles', line: 44, count: 1 },
        was: seen('0043', '覃春花', '3号楼1单元201'),
        now: seen('0043', '覃春花', '3号楼1单元201', '楼长'),
      },
      {
        ...{ key: 'numbers.1.all', kind: 'numbers', line: 2, count: 72 },
        was: seen('0001', '韦国强', '1号楼1单元101'),
        now: seen('1', '韦国强', '1号楼1单元101'),
      },
    ],
  },
};
const WAITING = {
  ok: true,
  value: {
    applied: null,
    waiting: {
      ...{ importId: 'import_1', counts: COUNTS, touched: 21, checkedAt: Date.parse('2026-11-23T10:00:00+08:00') },
      ...{ byName: '梁月明', isMine: false, confirmedByName: null, newPlaces: [] },
    },
  },
};
const APPLIED = {
  ok: true,
  value: {
    waiting: null,
    applied: {
      ...{ importId: 'import_1', counts: COUNTS, byName: '梁月明' },
      ...{ at: Date.parse('2026-11-23T10:00:00+08:00'), until: Date.parse('2026-11-30T10:00:00+08:00') },
    },
  },
};
const moved = (residentId: string, name: string, building: string, was: string, now: string) => ({
  ...{ residentId, name, building, at: now, line: 12, hasAccount: name === '岑阿公' },
  differences: [{ column: '房号', was, now }],
});
const CHANGED = {
  ok: true,
  value: {
    items: [
      moved('resident_1', '岑阿公', '8号楼', '5号楼1单元302', '8号楼2单元1201'),
      moved('resident_2', '岑月花', '8号楼', '5号楼1单元302', '8号楼2单元1201'),
      moved('resident_3', '王小兰', '9号楼', '6号楼1单元701', '9号楼1单元1102'),
    ],
    next: null,
  },
};
/** What a check asks, what waits for a second person, what can be taken back. */
export const ROSTER_SCENES: readonly Scene[] = [
  {
    name: 'roster-asked',
    title: '名册导入：账号给谁',
    who: 'staff',
    at: ROSTER,
    before: (page) => answer(page, 'community.checkRoster', ASKED),
    walk: chooseRoster,
    shows: '谁是谁，要你点',
  },
  {
    name: 'roster-waiting',
    title: '名册导入：等另一个人看',
    who: 'staff',
    at: ROSTER,
    before: (page) => answer(page, 'community.roster', WAITING),
    shows: '看过了，可以换',
  },
  {
    name: 'roster-back',
    title: '名册导入：退回上一份',
    who: 'staff',
    at: ROSTER,
    before: (page) => answer(page, 'community.roster', APPLIED),
    walk: (page) => button(page, '退回上一份').tap(),
    shows: '退回旧的名册？',
  },
  {
    name: 'roster-changes',
    title: '名册导入：谁搬家',
    who: 'staff',
    at: `${CHANGES}?import=import_1&kind=moved`,
    before: (page) => answer(page, 'community.rosterChanges', CHANGED),
    shows: '岑阿公',
  },
];
