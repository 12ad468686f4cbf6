import type { ApiHandlers } from '../handlers.ts';
import { board } from './board.ts';
import { answerWords } from './answer-words.ts';
import { publish } from './publish.ts';
import { writeWords } from './write-words.ts';
import { answerHidden } from './answer-hidden.ts';
import { buildings } from './buildings.ts';
import { checkJielong } from './check-jielong.ts';
import { dropFestival } from './drop-festival.ts';
import { enterFestival } from './enter-festival.ts';
import { festivals } from './festivals.ts';
import { forgetNickname } from './forget-nickname.ts';
import { forgetOwnNickname } from './forget-own-nickname.ts';
import { hide } from './hide.ts';
import { letStand } from './let-stand.ts';
import { makePrivate } from './make-private.ts';
import { takeLine } from './take-line.ts';
import { close } from './close.ts';
import { cockpit } from './cockpit.ts';
import { handOver } from './hand-over.ts';
import { merge } from './merge.ts';
import { mine } from './mine.ts';
import { nicknames } from './nicknames.ts';
import { now } from './now.ts';
import { opinions } from './opinions.ts';
import { sayFor } from './say-for.ts';
import { sayForHousemate } from './say-for-housemate.ts';
import { sayNothingFor } from './say-nothing-for.ts';
import { sayNothing } from './say-nothing.ts';
import { say } from './say.ts';
import { split } from './split.ts';
import { unheard } from './unheard.ts';
import { withdraw } from './withdraw.ts';
import { year } from './year.ts';

export { askAsOne, askOneMore } from './follow-households.ts';
export { becameBefore } from './became-before.ts';
export { reviewIdOf } from './ids.ts';
export { watchesCaptain } from './project.ts';
export { minutesKey, opinionDocument, reviewIn, saveReview } from './record.ts';
export { showDecision } from './show-decision.ts';
export { opinionsNaming } from './media-uses.ts';
export { planReviews } from './plan-reviews.ts';
export { wakeHidden } from './wake-hidden.ts';
export { wakeReviews } from './wake-reviews.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'review.board': board,
  'review.answerHidden': answerHidden,
  'review.answerWords': answerWords,
  'review.publish': publish,
  'review.writeWords': writeWords,
  'review.buildings': buildings,
  'review.checkJielong': checkJielong,
  'review.dropFestival': dropFestival,
  'review.enterFestival': enterFestival,
  'review.festivals': festivals,
  'review.forgetNickname': forgetNickname,
  'review.forgetOwnNickname': forgetOwnNickname,
  'review.nicknames': nicknames,
  'review.hide': hide,
  'review.letStand': letStand,
  'review.makePrivate': makePrivate,
  'review.takeLine': takeLine,
  'review.close': close,
  'review.cockpit': cockpit,
  'review.handOver': handOver,
  'review.merge': merge,
  'review.mine': mine,
  'review.now': now,
  'review.opinions': opinions,
  'review.say': say,
  'review.sayFor': sayFor,
  'review.sayForHousemate': sayForHousemate,
  'review.sayNothing': sayNothing,
  'review.sayNothingFor': sayNothingFor,
  'review.split': split,
  'review.unheard': unheard,
  'review.withdraw': withdraw,
  'review.year': year,
} satisfies Partial<ApiHandlers>;
