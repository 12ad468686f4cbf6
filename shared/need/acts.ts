import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

const LISTS = ['need.list', 'need.alike', 'need.mergeable', 'need.detail', 'need.queue', 'inbox.home'] as const;
const NOTES = ['need.notes', 'need.detail'] as const;
/** Acts that also change the counts of a building. */
const COUNTED = [...LISTS, 'insight.building', 'insight.board'] as const;

/** What the phone knows of the acts of this feature. */
export const NEED_ACTS = {
  'need.post': { mayWait: true, stale: COUNTED },
  'need.postFor': { mayWait: false, stale: COUNTED },
  'need.agree': { mayWait: true, stale: COUNTED, does: 'asks' },
  'need.disagree': { mayWait: true, stale: COUNTED, does: 'asks' },
  'need.recordAssent': { mayWait: true, stale: COUNTED },
  'need.claim': { mayWait: true, stale: LISTS },
  'need.release': { mayWait: true, stale: LISTS },
  'need.seeHelpers': { mayWait: true, stale: ['need.detail'] },
  'need.readDoor': { mayWait: false, stale: ['need.detail'] },
  'need.reportDone': { mayWait: true, stale: COUNTED },
  'need.confirm': { mayWait: true, stale: COUNTED, does: 'nods' },
  'need.sendBack': { mayWait: true, stale: COUNTED, does: 'nods' },
  'need.withdraw': { mayWait: true, stale: COUNTED },
  'need.writeWords': { mayWait: false, stale: LISTS },
  'need.answerWords': { mayWait: true, stale: LISTS },
  'need.publish': { mayWait: false, stale: COUNTED, does: 'pendingWords' },
  'need.refuse': { mayWait: false, stale: COUNTED, does: 'pendingWords' },
  'need.seeReport': { mayWait: true, stale: ['need.detail'] },
  'need.recordCall': { mayWait: true, stale: COUNTED },
  'need.closeFor': { mayWait: false, stale: COUNTED },
  'need.takeOff': { mayWait: true, stale: LISTS },
  'need.takeDown': { mayWait: false, stale: COUNTED },
  'need.restore': { mayWait: false, stale: COUNTED },
  'need.alsoMine': { mayWait: true, stale: LISTS },
  'need.notMine': { mayWait: true, stale: LISTS },
  'need.nudge': { mayWait: true, stale: LISTS },
  'need.say': { mayWait: true, stale: NOTES },
  'need.unsay': { mayWait: false, stale: NOTES },
  'need.openNotes': { mayWait: false, stale: ['need.detail', 'need.list', 'inbox.home'] },
  'need.takeDownNote': { mayWait: false, stale: NOTES },
  'need.restoreNote': { mayWait: false, stale: NOTES },
  'need.merge': { mayWait: false, stale: COUNTED },
  'need.unmerge': { mayWait: false, stale: COUNTED },
  'need.give': { mayWait: false, stale: LISTS },
  'need.contact': { mayWait: true, stale: LISTS },
  'need.promise': { mayWait: true, stale: LISTS },
  'need.transfer': { mayWait: false, stale: LISTS },
  'need.askExtension': { mayWait: true, stale: LISTS },
  'need.decideExtension': { mayWait: false, stale: LISTS },
  'need.object': { mayWait: true, stale: LISTS },
  'need.decideObjection': { mayWait: false, stale: LISTS },
  'need.recordFollowUp': { mayWait: true, stale: [...COUNTED, 'need.followUps'] },
  'need.thank': { mayWait: true, stale: ['need.detail'] },
  'need.rate': { mayWait: true, stale: ['need.detail', 'insight.building', 'insight.board'] },
} as const satisfies ActsOnPhone;
