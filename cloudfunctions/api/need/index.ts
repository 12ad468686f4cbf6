import type { ApiHandlers } from '../handlers.ts';
import { followUps } from './follow-ups.ts';
import { rate } from './rate.ts';
import { ratings } from './ratings.ts';
import { recordFollowUp } from './record-follow-up.ts';
import { agree } from './agree.ts';
import { alike } from './alike.ts';
import { alsoMine } from './also-mine.ts';
import { answerWords } from './answer-words.ts';
import { askExtension } from './ask-extension.ts';
import { bodies } from './bodies.ts';
import { claim } from './claim.ts';
import { closeFor } from './close-for.ts';
import { complaints } from './complaints.ts';
import { confirm } from './confirm.ts';
import { contact } from './contact.ts';
import { decideExtension } from './decide-extension.ts';
import { decideObjection } from './decide-objection.ts';
import { disagree } from './disagree.ts';
import { detail } from './detail.ts';
import { give } from './give.ts';
import { hidePhotos } from './hide-photos.ts';
import { list } from './list.ts';
import { markBody } from './mark-body.ts';
import { merge } from './merge.ts';
import { mergeable } from './mergeable.ts';
import { notMine } from './not-mine.ts';
import { notes } from './notes.ts';
import { nudge } from './nudge.ts';
import { object } from './object.ts';
import { openNotes } from './open-notes.ts';
import { post } from './post.ts';
import { postFor } from './post-for.ts';
import { postForHousemate } from './post-for-housemate.ts';
import { promise } from './promise.ts';
import { publish } from './publish.ts';
import { queue } from './queue.ts';
import { readDoor } from './read-door.ts';
import { readings } from './readings.ts';
import { receivers } from './receivers.ts';
import { recordAssent } from './record-assent.ts';
import { recordCall } from './record-call.ts';
import { refuse } from './refuse.ts';
import { release } from './release.ts';
import { reportDone } from './report-done.ts';
import { restore } from './restore.ts';
import { restoreNote } from './restore-note.ts';
import { say } from './say.ts';
import { seeHelpers } from './see-helpers.ts';
import { seeReport } from './see-report.ts';
import { sendBack } from './send-back.ts';
import { takeDown } from './take-down.ts';
import { takeDownNote } from './take-down-note.ts';
import { takeOff } from './take-off.ts';
import { thank } from './thank.ts';
import { transfer } from './transfer.ts';
import { unmerge } from './unmerge.ts';
import { unsay } from './unsay.ts';
import { withdraw } from './withdraw.ts';
import { writeWords } from './write-words.ts';

export { openFromOpinion } from './from-opinion.ts';
export { needHappened } from './act.ts';
export { findReceivers } from './find-receivers.ts';
export { whoHolds } from './in-charge.ts';
export { receiverIdOf, receiverIn, receiversIn } from './receiver.ts';
export { needIn, saveNeed } from './record.ts';
export { helpAgain, stopHelping } from './stop-helping.ts';
export { partFromFollowUps } from './after/leaving.ts';
export { wakeFollowUps } from './after/wake-follow-ups.ts';
export { needsAtFront, needsAtFrontParts } from './at-front.ts';
export { followDoor } from './follow-door.ts';
export { partFromAsked, partFromAssignments, partFromFollowed, partFromHelped } from './leaving.ts';
export { needsLedIn, passNeed } from './pass-need.ts';
export { needsNaming } from './media-uses.ts';
export { wakeNeeds } from './wake-needs.ts';
export { shownToNeighbours } from './project.ts';
export { isVisible } from './visible.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'need.agree': agree,
  'need.alike': alike,
  'need.alsoMine': alsoMine,
  'need.answerWords': answerWords,
  'need.askExtension': askExtension,
  'need.bodies': bodies,
  'need.claim': claim,
  'need.closeFor': closeFor,
  'need.complaints': complaints,
  'need.confirm': confirm,
  'need.contact': contact,
  'need.decideExtension': decideExtension,
  'need.decideObjection': decideObjection,
  'need.detail': detail,
  'need.disagree': disagree,
  'need.followUps': followUps,
  'need.give': give,
  'need.hidePhotos': hidePhotos,
  'need.list': list,
  'need.markBody': markBody,
  'need.merge': merge,
  'need.mergeable': mergeable,
  'need.notMine': notMine,
  'need.notes': notes,
  'need.nudge': nudge,
  'need.object': object,
  'need.openNotes': openNotes,
  'need.post': post,
  'need.postFor': postFor,
  'need.postForHousemate': postForHousemate,
  'need.promise': promise,
  'need.publish': publish,
  'need.queue': queue,
  'need.rate': rate,
  'need.ratings': ratings,
  'need.readDoor': readDoor,
  'need.readings': readings,
  'need.receivers': receivers,
  'need.recordAssent': recordAssent,
  'need.recordCall': recordCall,
  'need.recordFollowUp': recordFollowUp,
  'need.refuse': refuse,
  'need.release': release,
  'need.reportDone': reportDone,
  'need.restore': restore,
  'need.restoreNote': restoreNote,
  'need.say': say,
  'need.seeHelpers': seeHelpers,
  'need.seeReport': seeReport,
  'need.sendBack': sendBack,
  'need.takeDown': takeDown,
  'need.takeDownNote': takeDownNote,
  'need.takeOff': takeOff,
  'need.thank': thank,
  'need.transfer': transfer,
  'need.unmerge': unmerge,
  'need.unsay': unsay,
  'need.withdraw': withdraw,
  'need.writeWords': writeWords,
} satisfies Partial<ApiHandlers>;
