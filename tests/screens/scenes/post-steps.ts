import type { Page } from 'playwright-core';
import { button } from '../../journey/acts.ts';
import type { Scene } from '../scene.ts';
import { alter, answer } from '../wire.ts';

const POSTS = 'packages/posts/pages/posts/index';
const PERSON = 'packages/posts/pages/person/index?id=resident_1';
const SINCE = Date.parse('2026-11-22T10:00:00+08:00');
const HOME = { buildingName: '3号楼', gridName: 'A区', unit: 1, flat: '1001' } as const;
const MATTERS = [
  { needId: 'need_1', kind: 'lift', text: '电梯停了，老人下不了楼', dueAt: SINCE + 172_800_000, isPromised: true },
  { needId: 'need_2', kind: 'dispute', text: null, dueAt: SINCE + 345_600_000, isPromised: false },
];

const person = {
  ...{ residentId: 'resident_1', name: '农文梅', householdId: 'household_1', buildingId: 'building_1' },
  ...{ gridId: 'grid_1', communityId: 'community_1', ...HOME, hasAccount: true },
  held: [
    {
      ...{ role: 'captain', scope: { kind: 'building', name: '3号楼' }, nodeId: 'building_1' },
      ...{ from: '2026-06-08', to: null, isDeputy: false, isOfApp: true, isOver: false, mayEnd: true },
    },
  ],
  ...{ mayGive: ['captain', 'clusterLeader'], mayCorrect: true },
};
const people = ['农文梅', '农小满', '黄桂花', '农石头'].map((name, at) => ({
  ...{ residentId: `resident_${String(at + 1)}`, name },
  hasAccount: at < 2,
}));
const asPerson = async (page: Page): Promise<void> => {
  await answer(page, 'appointment.person', { ok: true, value: person });
  const household = { householdId: 'household_1', number: 'H3001', buildingName: '3号楼', people, card: null };
  await answer(page, 'household.find', { ok: true, value: household });
};

type Post = Readonly<Record<string, unknown>> & { readonly carries: object };
/** A handing over that somebody else proposed, as the one sees it who is asked, or as the captain sees it who has the last word. */
const waiting = (status: 'proposed' | 'accepted', isSuccessor: boolean) => (page: Page) =>
  alter<Post>(page, 'appointment.post', (post) => ({
    ...post,
    isCaptain: !isSuccessor,
    carries: { ...post.carries, needs: 2, matters: MATTERS },
    handover: {
      ...{ handoverId: 'handover_1', status, since: SINCE, passed: 0, isSuccessor, mayCancel: true },
      holder: { residentId: 'resident_1', name: '农文梅' },
      successor: { residentId: 'resident_2', name: '黄建霞' },
    },
  }));

/** The steps of appointing and of correcting the tree, each as it waits for a word. */
export const POST_STEP_SCENES: readonly Scene[] = [
  {
    name: 'post-end',
    title: '岗位和人：停',
    who: 'staff',
    at: PERSON,
    before: asPerson,
    walk: (page) => button(page, '停').tap(),
    shows: /不当楼长了？/,
  },
  {
    name: 'post-split',
    title: '岗位和人：分成两家',
    who: 'staff',
    at: PERSON,
    before: asPerson,
    walk: (page) => button(page, '分成两家').tap(),
    shows: '谁分出去？',
  },
  {
    name: 'post-clusters',
    title: '楼长：联户',
    who: 'captain',
    at: POSTS,
    walk: (page) => button(page, '联户').tap(),
    shows: /还没在组里的/,
  },
  {
    name: 'post-asked',
    title: '换楼长：请你当',
    who: 'captain',
    at: POSTS,
    before: waiting('proposed', true),
    shows: '请你当楼长',
  },
  {
    name: 'post-last-word',
    title: '换楼长：再点一次',
    who: 'captain',
    at: POSTS,
    before: waiting('accepted', false),
    shows: /愿意当楼长/,
  },
];
