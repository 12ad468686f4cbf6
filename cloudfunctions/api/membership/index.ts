import type { ApiHandlers } from '../handlers.ts';
import { apply } from './apply.ts';
import { answerTakeOver } from './answer-take-over.ts';
import { appealRemoval } from './appeal-removal.ts';
import { approve } from './approve.ts';
import { askCaptain } from './ask-captain.ts';
import { call } from './call.ts';
import { confirmTakeOver } from './confirm-take-over.ts';
import { flats } from './flats.ts';
import { hearRemoval } from './hear-removal.ts';
import { leave } from './leave.ts';
import { list } from './list.ts';
import { me } from './me.ts';
import { members } from './members.ts';
import { privacy } from './privacy.ts';
import { recordConsent } from './record-consent.ts';
import { refuse } from './refuse.ts';
import { removalAppeals } from './removal-appeals.ts';
import { remove } from './remove.ts';
import { setPhoneByWechat } from './set-phone-by-wechat.ts';
import { setPhone } from './set-phone.ts';
import { showName } from './show-name.ts';
import { takeOver } from './take-over.ts';
import { withdraw } from './withdraw.ts';

export { applicantsOf, applicantsParts } from './waiting.ts';
export { carryOnDeparture, carryOnDepartures } from './departure/carry-on.ts';
export { freeOfOffice, noteWrongGuess, takeForOffice } from './office-account.ts';
export { letGoAfter } from './departure/held.ts';
export { closeApplications } from './close-applications.ts';
export { giveBack } from './departure/give-back.ts';
export { endAccount, holdAccount, UNDER_WAY_MS } from './departure/end-account.ts';
export { carryOnTakeOver } from './taking-over/due.ts';
export { followMove } from './roster-changes.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'membership.answerTakeOver': answerTakeOver,
  'membership.apply': apply,
  'membership.appealRemoval': appealRemoval,
  'membership.approve': approve,
  'membership.askCaptain': askCaptain,
  'membership.call': call,
  'membership.confirmTakeOver': confirmTakeOver,
  'membership.flats': flats,
  'membership.hearRemoval': hearRemoval,
  'membership.leave': leave,
  'membership.list': list,
  'membership.me': me,
  'membership.members': members,
  'membership.privacy': privacy,
  'membership.recordConsent': recordConsent,
  'membership.refuse': refuse,
  'membership.removalAppeals': removalAppeals,
  'membership.remove': remove,
  'membership.setPhone': setPhone,
  'membership.setPhoneByWechat': setPhoneByWechat,
  'membership.showName': showName,
  'membership.takeOver': takeOver,
  'membership.withdraw': withdraw,
} satisfies Partial<ApiHandlers>;
