import type { ApiHandlers } from '../handlers.ts';
import { amend } from './amend.ts';
import { answer } from './answer.ts';
import { appeal } from './appeal.ts';
import { appeals } from './appeals.ts';
import { approveDraft } from './approve-draft.ts';
import { assign } from './assign.ts';
import { attend } from './attend.ts';
import { begin } from './begin.ts';
import { defer } from './defer.ts';
import { end } from './end.ts';
import { hearAppeal } from './hear-appeal.ts';
import { markPresent } from './mark-present.ts';
import { matters } from './matters.ts';
import { merge } from './merge.ts';
import { minutes } from './minutes.ts';
import { nothingToAdd } from './nothing-to-add.ts';
import { now } from './now.ts';
import { receivers } from './receivers.ts';
import { refer } from './refer.ts';
import { refuse } from './refuse.ts';
import { reopen } from './reopen.ts';
import { setTopic } from './set-topic.ts';
import { split } from './split.ts';
import { turnTo } from './turn-to.ts';

export { recounts } from './recount.ts';
export { wakeMeetings } from './wake-meetings.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'meeting.amend': amend,
  'meeting.answer': answer,
  'meeting.appeal': appeal,
  'meeting.appeals': appeals,
  'meeting.approveDraft': approveDraft,
  'meeting.assign': assign,
  'meeting.attend': attend,
  'meeting.begin': begin,
  'meeting.defer': defer,
  'meeting.end': end,
  'meeting.hearAppeal': hearAppeal,
  'meeting.markPresent': markPresent,
  'meeting.matters': matters,
  'meeting.merge': merge,
  'meeting.minutes': minutes,
  'meeting.nothingToAdd': nothingToAdd,
  'meeting.now': now,
  'meeting.receivers': receivers,
  'meeting.refer': refer,
  'meeting.refuse': refuse,
  'meeting.reopen': reopen,
  'meeting.setTopic': setTopic,
  'meeting.split': split,
  'meeting.turnTo': turnTo,
} satisfies Partial<ApiHandlers>;
