import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

/** What is read of draws. */
const DRAW_READ = ['draw.list', 'draw.detail', 'draw.lines', 'draw.order'] as const;
const QUESTIONS_READ = ['draw.questions'] as const;

/** What the phone knows of the acts of this feature. None of them waits: a list closes at its instant, and digits are said where everybody looks on. */
export const DRAW_ACTS = {
  'draw.make': { stale: DRAW_READ },
  'draw.check': { stale: [...DRAW_READ, 'inbox.home'], does: 'tasks' },
  'draw.withdraw': { stale: [...DRAW_READ, 'inbox.home'] },
  'draw.enter': { stale: DRAW_READ },
  'draw.enterFor': { stale: DRAW_READ },
  'draw.leave': { stale: DRAW_READ },
  'draw.leaveFor': { stale: DRAW_READ },
  'draw.nameWitnesses': { stale: DRAW_READ },
  'draw.say': { stale: [...DRAW_READ, 'inbox.home'], does: 'tasks' },
  'draw.sayFor': { stale: [...DRAW_READ, 'inbox.home'] },
  'draw.ask': { stale: [...QUESTIONS_READ, 'inbox.home'] },
  'draw.answer': { stale: [...QUESTIONS_READ, 'inbox.home'] },
} as const satisfies ActsOnPhone;
