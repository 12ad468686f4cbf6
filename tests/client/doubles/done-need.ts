import { openNeed } from './open-need.ts';
import { NOTHING_ELSE } from './nothing-else.ts';

/** A need of the person's own that somebody says is done, as `need.detail` tells it: the requester nods, or sends it back. */
export const doneNeed = (needId: string) => ({
  need: openNeed(needId, {
    ...{
      status: 'done',
      claimed: 1,
      claimants: ['覃德明'],
      claimantCallIds: [null],
      rewards: [{ points: 6, why: null }],
      isMine: true,
    },
    ...{ place: { at: 'building', note: '' }, requester: '黄桂花' },
  }),
  events: [],
  actions: ['confirm', 'sendBack'],
  ...NOTHING_ELSE,
});
