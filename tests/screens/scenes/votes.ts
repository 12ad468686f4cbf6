import type { Scene } from '../scene.ts';

const ROOM = 'packages/vote/pages';

/** Votes as a resident sees them. */
export const VOTE_SCENES: readonly Scene[] = [
  { name: 'votes', title: '投票', who: 'resident', at: `${ROOM}/list/index`, shows: '现在没有要投的' },
];
