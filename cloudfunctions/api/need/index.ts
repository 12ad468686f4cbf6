import type { ApiHandlers } from '../handlers.ts';
import { answerWords } from './answer-words.ts';
import { claim } from './claim.ts';
import { confirm } from './confirm.ts';
import { detail } from './detail.ts';
import { list } from './list.ts';
import { post } from './post.ts';
import { publish } from './publish.ts';
import { refuse } from './refuse.ts';
import { release } from './release.ts';
import { reportDone } from './report-done.ts';
import { sendBack } from './send-back.ts';
import { withdraw } from './withdraw.ts';
import { writeWords } from './write-words.ts';

export { needsAtFront, needsAtFrontParts } from './at-front.ts';
export { partFromAsked, partFromHelped } from './leaving.ts';
export { shownToNeighbours } from './project.ts';
export { isVisible } from './project.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'need.answerWords': answerWords,
  'need.claim': claim,
  'need.confirm': confirm,
  'need.detail': detail,
  'need.list': list,
  'need.post': post,
  'need.publish': publish,
  'need.refuse': refuse,
  'need.release': release,
  'need.reportDone': reportDone,
  'need.sendBack': sendBack,
  'need.withdraw': withdraw,
  'need.writeWords': writeWords,
} satisfies Partial<ApiHandlers>;
