import type { ApiHandlers } from '../handlers.ts';
import { apply } from './apply.ts';
import { approve } from './approve.ts';
import { askCaptain } from './ask-captain.ts';
import { call } from './call.ts';
import { flats } from './flats.ts';
import { leave } from './leave.ts';
import { list } from './list.ts';
import { me } from './me.ts';
import { privacy } from './privacy.ts';
import { recordConsent } from './record-consent.ts';
import { refuse } from './refuse.ts';
import { setPhoneByWechat } from './set-phone-by-wechat.ts';
import { setPhone } from './set-phone.ts';
import { withdraw } from './withdraw.ts';

export { applicantsOf, applicantsParts } from './waiting.ts';
export { carryOnDeparture, carryOnDepartures } from './departure/carry-on.ts';
export { freeOfOffice, noteWrongGuess, takeForOffice } from './office-account.ts';
export { endAccount, UNDER_WAY_MS } from './departure/end-account.ts';
export { followMove } from './roster-changes.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'membership.apply': apply,
  'membership.approve': approve,
  'membership.askCaptain': askCaptain,
  'membership.call': call,
  'membership.flats': flats,
  'membership.leave': leave,
  'membership.list': list,
  'membership.me': me,
  'membership.privacy': privacy,
  'membership.recordConsent': recordConsent,
  'membership.refuse': refuse,
  'membership.setPhone': setPhone,
  'membership.setPhoneByWechat': setPhoneByWechat,
  'membership.withdraw': withdraw,
} satisfies Partial<ApiHandlers>;
