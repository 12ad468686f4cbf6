import type { ApiHandlers } from '../handlers.ts';
import { answer } from './answer.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import { detail } from './detail.ts';
import { enterFor } from './enter-for.ts';
import { enter } from './enter.ts';
import { leaveFor } from './leave-for.ts';
import { leave } from './leave.ts';
import { lines } from './lines.ts';
import { list } from './list.ts';
import { make } from './make.ts';
import { nameWitnesses } from './name-witnesses.ts';
import { order } from './order.ts';
import { questions } from './questions.ts';
import { sayFor } from './say-for.ts';
import { say } from './say.ts';
import { withdraw } from './withdraw.ts';

export { drawTasks, drawTasksParts } from './tasks.ts';
export { drawAsOne } from './follow-households.ts';
export { drawsNaming } from './media-uses.ts';
export { wakeDraws } from './wake-draws.ts';

/** The methods of this feature. */
export const handlers = {
  'draw.answer': answer,
  'draw.ask': ask,
  'draw.check': check,
  'draw.detail': detail,
  'draw.enter': enter,
  'draw.enterFor': enterFor,
  'draw.leave': leave,
  'draw.leaveFor': leaveFor,
  'draw.lines': lines,
  'draw.list': list,
  'draw.make': make,
  'draw.nameWitnesses': nameWitnesses,
  'draw.order': order,
  'draw.questions': questions,
  'draw.say': say,
  'draw.sayFor': sayFor,
  'draw.withdraw': withdraw,
} satisfies Partial<ApiHandlers>;
