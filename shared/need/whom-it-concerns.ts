import { doersOf } from '../assignment/assignment.ts';
import { residentsIn } from '../assignment/party.ts';
import { TOLD_MAX } from '../inbox/told.ts';
import { FORMER_NEIGHBOUR } from '../community/former-neighbour.ts';
import type { ResidentId } from '../kernel/ids.ts';
import type { NeedEventKind } from './events.ts';
import { isBetweenThem } from './assent.ts';
import { claimantsOf, type Need } from './need.ts';

/**
 * Who can be told of what happens to a need. `helpers` claimed it or were put beside the lead; `lead`: who answers for it; `giver`: who gave it
 * to them; `writer`: who wrote words for it; `followers`:
 * whose household has the same matter; `poster`: who said it for its requester; `asked`: whose yes it waits or waited for.
 */
type Concerned = 'requester' | 'helpers' | 'lead' | 'giver' | 'writer' | 'followers' | 'poster' | 'asked';

/** Whom an event of a need concerns beside whoever acted: the requester hears what others do with it, the helpers what becomes of it,
 * and whoever wrote words for it whether they are right. */
const CONCERNS = {
  'need.posted': [],
  'need.postedFor': ['requester'],
  // What was decided in the review tells its author.
  'need.fromReview': [],
  'need.nodAsked': ['asked'],
  'need.guardianAsked': ['asked', 'requester'],
  'need.agreed': ['requester', 'poster'],
  'need.agreedFor': ['requester', 'poster'],
  'need.disagreed': ['requester', 'poster'],
  'need.stillAsked': ['asked'],
  'need.assentLapsed': ['requester', 'poster', 'asked'],
  'need.published': ['requester'],
  'need.refused': ['requester'],
  'need.claimed': ['requester', 'followers'],
  'need.released': ['requester'],
  'need.helpersSeen': ['helpers'],
  'need.doorRead': ['requester'],
  'need.phoneRead': [],
  'need.doneReported': ['requester', 'followers'],
  'need.confirmed': ['lead', 'helpers', 'followers'],
  'need.sentBack': ['lead', 'helpers', 'followers'],
  'need.withdrawn': ['lead', 'helpers', 'followers', 'poster', 'asked'],
  'need.wordsWritten': ['requester'],
  'need.wordsConfirmed': ['writer'],
  'need.wordsRejected': ['writer'],
  'need.given': ['lead', 'requester', 'helpers', 'followers'],
  'need.contacted': ['requester'],
  'need.promised': ['requester'],
  'need.transferred': ['lead', 'requester', 'giver'],
  'need.extensionAsked': ['giver', 'requester'],
  'need.extensionGranted': ['lead', 'requester'],
  'need.extensionRefused': ['lead'],
  'need.objected': ['giver', 'lead', 'requester'],
  'need.objectionUpheld': ['lead', 'requester', 'giver'],
  'need.objectionRefused': ['lead', 'requester', 'giver'],
  'need.leadLost': ['giver', 'requester'],
  'need.dueSoon': ['lead'],
  'need.overdue': ['lead', 'requester', 'giver'],
  'need.overdueThreeDays': ['lead', 'giver'],
  'need.overdueSevenDays': ['lead', 'giver'],
  'need.reportSeen': [],
  'need.callAsked': ['requester'],
  'need.notReached': ['requester'],
  'need.unanswered': ['requester', 'lead', 'helpers', 'followers'],
  'need.closedFor': ['requester', 'lead', 'helpers', 'followers'],
  'need.takenOff': [],
  'need.takenDown': ['requester'],
  'need.restored': ['requester'],
  'need.photosHidden': ['requester'],
  // Those in charge are told by name: who they are is not in the need.
  'need.followUpDue': [],
  'need.followedUp': [],
  'need.notSolved': ['requester'],
  'need.followUpMissed': ['requester'],
  'need.followUpNotFound': ['requester'],
  'need.followUpLapsed': [],
  'need.rated': [],
  'need.followed': [],
  'need.unfollowed': [],
  'need.merged': ['requester', 'followers'],
  'need.unmerged': ['requester', 'followers'],
  'need.thanked': ['lead', 'helpers'],
  'need.nudged': ['lead', 'helpers'],
  'need.movedAway': [],
  // They may have read the door at which nobody lives any more.
  'need.movedHere': ['helpers'],
  'need.bodyMarked': ['requester'],
  'need.bodyCleared': ['requester'],
  // Whom a note is told, the notes say: each once until they open them.
  'need.noteLeft': [],
  'need.noteUnsaid': [],
  'need.noteTakenDown': [],
  'need.noteRestored': [],
} as const satisfies Record<NeedEventKind, readonly Concerned[]>;

/**
 * The residents who find an event of a need in their inbox: at most 20, the lead first. Never the actor, and never somebody whose
 * account has ended. Offices have no inbox: what they lead is a list of their own.
 *
 * @param need the need as the act left it.
 */
export const toldOf = (kind: NeedEventKind, need: Need, actorId: ResidentId | null): readonly ResidentId[] => {
  const concerned: readonly Concerned[] = CONCERNS[kind];
  const told = concerned.filter((one) => one !== 'followers').flatMap((one) => residentsOf(one, need));
  const others = told.filter((id) => id !== actorId && id !== FORMER_NEIGHBOUR.residentId);
  return [...new Set(others)].slice(0, TOLD_MAX);
};

/**
 * Those who find it in their inbox because their household has the same matter, behind those of {@link toldOf}: at most as many as follow one need. No
 * message of WeChat goes to them: its words are for who asked and who helped.
 */
export const followersToldOf = (kind: NeedEventKind, need: Need, actorId: ResidentId | null): readonly ResidentId[] => {
  const concerned: readonly Concerned[] = CONCERNS[kind];
  if (!concerned.includes('followers')) return [];
  const others = toldOf(kind, need, actorId);
  return residentsOf('followers', need).filter((id) => id !== actorId && !others.includes(id));
};

const residentsOf = (concerned: Concerned, need: Need): readonly ResidentId[] => RESIDENTS_OF[concerned](need);

const RESIDENTS_OF: Readonly<Record<Concerned, (need: Need) => readonly ResidentId[]>> = {
  requester: ({ requesterId }) => [requesterId],
  lead: ({ assignment }) => residentsIn(assignment?.lead ? [assignment.lead] : []),
  helpers: (need) => [...claimantsOf(need), ...residentsIn(doersOf(need.assignment))],
  giver: ({ assignment }) => residentsIn(assignment ? [assignment.givenBy] : []),
  followers: ({ followers }) => followers.map(({ residentId }) => residentId),
  poster: ({ behalf }) => (behalf === null ? [] : [behalf.by]),
  asked: (need) => (isBetweenThem(need) ? need.asking.from.map(({ residentId }) => residentId) : []),
  writer: ({ wording }) => (wording === null ? [] : [wording.by]),
};
