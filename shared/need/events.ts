import type { NeedAction } from './need.ts';

/** What can have happened to a need, in the past tense: the timeline residents read. */
export const NEED_EVENT_KINDS = [
  'need.posted',
  'need.postedFor',
  'need.fromReview',
  'need.nodAsked',
  'need.guardianAsked',
  'need.agreed',
  'need.agreedFor',
  'need.disagreed',
  'need.stillAsked',
  'need.assentLapsed',
  'need.published',
  'need.refused',
  'need.claimed',
  'need.released',
  'need.helpersSeen',
  'need.doorRead',
  'need.phoneRead',
  'need.doneReported',
  'need.confirmed',
  'need.sentBack',
  'need.withdrawn',
  'need.wordsWritten',
  'need.wordsConfirmed',
  'need.wordsRejected',
  'need.given',
  'need.contacted',
  'need.promised',
  'need.transferred',
  'need.extensionAsked',
  'need.extensionGranted',
  'need.extensionRefused',
  'need.objected',
  'need.objectionUpheld',
  'need.objectionRefused',
  'need.leadLost',
  'need.dueSoon',
  'need.overdue',
  'need.overdueThreeDays',
  'need.overdueSevenDays',
  'need.reportSeen',
  'need.callAsked',
  'need.notReached',
  'need.unanswered',
  'need.closedFor',
  'need.takenOff',
  'need.takenDown',
  'need.restored',
  'need.photosHidden',
  'need.followUpDue',
  'need.followedUp',
  'need.notSolved',
  'need.followUpMissed',
  'need.followUpNotFound',
  'need.followUpLapsed',
  'need.rated',
  'need.followed',
  'need.unfollowed',
  'need.merged',
  'need.unmerged',
  'need.thanked',
  'need.nudged',
  'need.movedAway',
  'need.movedHere',
  'need.bodyMarked',
  'need.bodyCleared',
  'need.noteLeft',
  'need.noteUnsaid',
  'need.noteTakenDown',
  'need.noteRestored',
] as const;
/** What one event of a need says happened. */
export type NeedEventKind = (typeof NEED_EVENT_KINDS)[number];

/** The fact that each action leaves behind. */
export const EVENT_OF_ACTION = {
  publish: 'need.published',
  refuse: 'need.refused',
  claim: 'need.claimed',
  release: 'need.released',
  reportDone: 'need.doneReported',
  confirm: 'need.confirmed',
  sendBack: 'need.sentBack',
  withdraw: 'need.withdrawn',
} as const satisfies Record<NeedAction, NeedEventKind>;

/** The facts that acts leave behind which do not move it. */
export const EVENT_OF_WORDS = {
  writeWords: 'need.wordsWritten',
  confirmWords: 'need.wordsConfirmed',
  rejectWords: 'need.wordsRejected',
} as const satisfies Readonly<Record<string, NeedEventKind>>;

/** The fact that each act of a resident leaves behind. */
export const EVENT_OF_ACT = { ...EVENT_OF_ACTION, ...EVENT_OF_WORDS } as const;
export type NeedAct = keyof typeof EVENT_OF_ACT;
