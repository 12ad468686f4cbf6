import { inTurn } from '../fixtures/sample.ts';

export const BUILDINGS = ['1号楼', '2号楼', '3号楼'] as const;
export type Building = (typeof BUILDINGS)[number];
/** Where each of the cast may decide about neighbours; written down here once more, so that the table of the product is held against it. */
const DECIDES: Partial<Record<string, readonly Building[]>> = {
  captain1: ['1号楼'],
  captain2: ['2号楼'],
  captain3: ['3号楼'],
  officerA: ['1号楼', '2号楼'],
  officerB: ['3号楼'],
  staff: BUILDINGS,
  admin: BUILDINGS,
  founder: BUILDINGS,
};
const KEEPERS = ['staff', 'admin', 'founder'];
const OUTSIDERS = ['stranger', 'applicant'];
export const OFFICE = 'office';

/** Tried with every method and every building: who holds an office, held one or will. */
export const HOLDERS = [...Object.keys(DECIDES), 'exCaptain1', 'exStaff', 'futureStaff', OFFICE];
/** To the rules, all of a class are the same: of each, one is tried with each method and one building, the next one in the next run. */
export const CLASSES: readonly (readonly string[])[] = [
  ['wei', 'mo', 'qin', 'luo', 'nong'],
  ['clusterLeader', 'partyMember', 'volunteer', 'mediator', 'supervisor'],
  ['department', 'property', 'merchant'],
  ['child', 'childAlone'],
  ...OUTSIDERS.map((who) => [who]),
];
export const casesOf = (method: string) => [
  ...HOLDERS.flatMap((who) => BUILDINGS.map((building) => ({ who, building }))),
  ...CLASSES.flatMap((all) => inTurn(all, method)).flatMap((who) =>
    inTurn(BUILDINGS, method + who).map((building) => ({ who, building })),
  ),
];

export type Verdict = 'let in' | 'NOT_RESIDENT' | 'FORBIDDEN';
/** Who is let in, to a thing of which building. */
type Rule = (who: string, building: Building) => boolean;

export const anyone: Rule = () => true;
const residents: Rule = (who) => !OUTSIDERS.includes(who) && who !== OFFICE;
/** Residents, and offices too: what is not theirs is not found. */
const members: Rule = (who) => !OUTSIDERS.includes(who);
const offices: Rule = (who) => who === OFFICE;
const whoAnswersForIt: Rule = (who, building) => DECIDES[who]?.includes(building) === true;
const whoAnswersForAny: Rule = (who) => DECIDES[who] !== undefined;
/** The leader of a cluster too, for its households: those of building 1. */
const actsForOthers: Rule = (who, building) =>
  whoAnswersForIt(who, building) || (who === 'clusterLeader' && building === '1号楼');
const keepers: Rule = (who) => KEEPERS.includes(who);

const CAPTAIN_OF: Partial<Record<string, Building>> = { captain1: '1号楼', captain2: '2号楼', captain3: '3号楼' };
const captainOfIt: Rule = (who, building) => CAPTAIN_OF[who] === building;
/** The captain of the building, and whoever appoints captains. */
const keepsPost: Rule = (who, building) => keepers(who, building) || captainOfIt(who, building);

/** Who may do what. A method without a rule here is expected to let in nobody. */
export const RULES: Readonly<Record<string, Rule>> = {
  // To others it is not there.
  'appointment.acceptHandOver': residents,
  'appointment.appoint': keepers,
  'appointment.appointDeputy': keepsPost,
  'appointment.cancelHandOver': residents,
  'appointment.clusters': actsForOthers,
  'appointment.confirmHandOver': captainOfIt,
  'appointment.end': keepsPost,
  'appointment.handOverFor': keepers,
  'appointment.person': keepers,
  'appointment.post': keepsPost,
  'appointment.proposeHandOver': keepsPost,
  'appointment.setCluster': keepsPost,
  'appointment.staffing': keepers,
  'capture.judge': keepers,
  'capture.list': keepers,
  'capture.register': residents,
  'code.make': residents,
  'code.open': anyone,
  'community.applyRoster': keepers,
  'community.building': residents,
  'community.checkRoster': keepers,
  'community.directory': anyone,
  'community.markGone': keepers,
  'community.mergeHouseholds': keepers,
  'community.moveHousehold': keepers,
  'community.regridBuilding': keepers,
  'community.rosterSheet': keepers,
  'community.splitHousehold': keepers,
  'inbox.home': residents,
  'duty.tonight': residents,
  // Where nobody lives is no household of a cluster.
  'household.find': whoAnswersForIt,
  'household.issueCard': whoAnswersForIt,
  'inbox.list': residents,
  'inbox.markRead': residents,
  'insight.board': residents,
  'insight.building': residents,
  'insight.sheet': residents,
  'meeting.amend': residents,
  'meeting.answer': keepers,
  'meeting.appeal': residents,
  'meeting.appeals': keepers,
  'meeting.approveDraft': keepers,
  'meeting.assign': keepers,
  'meeting.attend': residents,
  'meeting.begin': keepers,
  'meeting.defer': keepers,
  'meeting.end': keepers,
  'meeting.hearAppeal': keepers,
  'meeting.markPresent': keepers,
  'meeting.matters': keepers,
  'meeting.merge': keepers,
  'meeting.minutes': residents,
  'meeting.nothingToAdd': residents,
  'meeting.now': residents,
  'meeting.receivers': keepers,
  'meeting.refer': keepers,
  'meeting.refuse': keepers,
  'meeting.reopen': keepers,
  'meeting.setTopic': keepers,
  'meeting.split': keepers,
  'meeting.turnTo': keepers,
  'membership.askCaptain': anyone,
  'membership.apply': anyone,
  'membership.approve': whoAnswersForIt,
  'membership.call': members,
  'membership.export': residents,
  'membership.exportSheet': residents,
  'membership.flats': anyone,
  // The matrix calls it for nobody's account.
  'membership.leave': residents,
  'membership.list': whoAnswersForAny,
  'membership.me': anyone,
  'membership.privacy': anyone,
  'membership.recordConsent': anyone,
  'membership.refuse': whoAnswersForIt,
  'membership.setPhone': residents,
  'membership.setPhoneByWechat': residents,
  'membership.withdraw': anyone,
  'need.agree': residents,
  'need.alike': residents,
  'need.alsoMine': residents,
  'mutual.join': residents,
  'mutual.leave': residents,
  'mutual.mine': residents,
  'mutual.missed': residents,
  'mutual.sayWhy': residents,
  'mutual.strike': whoAnswersForIt,
  'need.answerWords': residents,
  'need.askExtension': members,
  'need.bodies': residents,
  'need.claim': residents,
  'need.closeFor': whoAnswersForIt,
  'need.complaints': (who) => who === 'supervisor' || KEEPERS.includes(who),
  'need.markBody': whoAnswersForIt,
  'need.confirm': residents,
  'need.contact': members,
  'need.decideExtension': whoAnswersForIt,
  'need.decideObjection': whoAnswersForIt,
  'need.detail': members,
  'need.disagree': residents,
  'need.followUps': whoAnswersForAny,
  'need.give': whoAnswersForIt,
  'need.hidePhotos': whoAnswersForIt,
  'need.list': residents,
  'need.merge': whoAnswersForIt,
  'need.mergeable': whoAnswersForIt,
  'need.notMine': residents,
  'need.notes': members,
  'need.nudge': residents,
  'need.object': members,
  'need.openNotes': members,
  'need.post': residents,
  'need.postFor': actsForOthers,
  'need.promise': members,
  'need.publish': keepers,
  'need.queue': whoAnswersForAny,
  'need.rate': residents,
  'need.ratings': members,
  'need.readDoor': residents,
  'need.readings': (who) => KEEPERS.includes(who) || who === 'supervisor',
  'need.receivers': (who, building) => whoAnswersForIt(who, building) || who === OFFICE,
  'need.recordAssent': whoAnswersForIt,
  'need.recordCall': whoAnswersForIt,
  'need.recordFollowUp': whoAnswersForIt,
  'need.refuse': keepers,
  'need.release': residents,
  'need.reportDone': members,
  'need.restore': keepers,
  'need.restoreNote': keepers,
  'need.say': members,
  'need.seeHelpers': residents,
  'need.seeReport': residents,
  'need.sendBack': residents,
  'need.takeDown': keepers,
  'need.takeDownNote': keepers,
  'need.takeOff': residents,
  'need.thank': residents,
  'need.transfer': members,
  'need.unmerge': whoAnswersForIt,
  'need.unsay': members,
  'need.withdraw': residents,
  'need.writeWords': whoAnswersForIt,
  'notice.addRecording': whoAnswersForIt,
  'notice.detail': residents,
  'notice.list': residents,
  'notice.publish': whoAnswersForIt,
  'notice.removeRecording': whoAnswersForIt,
  'notice.withdraw': whoAnswersForIt,
  'office.bind': anyone,
  'office.change': keepers,
  'office.directory': residents,
  'office.end': keepers,
  'office.handOver': offices,
  'office.issueCode': keepers,
  'office.list': keepers,
  'office.mine': offices,
  'office.open': keepers,
  'points.statement': residents,
  'review.board': residents,
  'review.answerHidden': residents,
  'review.answerWords': residents,
  'review.publish': whoAnswersForIt,
  'review.writeWords': whoAnswersForIt,
  'review.buildings': keepers,
  'review.checkJielong': whoAnswersForIt,
  'review.close': whoAnswersForIt,
  'review.cockpit': whoAnswersForIt,
  'review.forgetNickname': whoAnswersForIt,
  'review.handOver': whoAnswersForIt,
  'review.hide': whoAnswersForIt,
  'review.letStand': whoAnswersForIt,
  'review.makePrivate': keepers,
  'review.merge': whoAnswersForIt,
  'review.moveAll': keepers,
  'review.mine': residents,
  'review.now': residents,
  'review.opinions': residents,
  'review.say': residents,
  'review.sayFor': actsForOthers,
  'review.sayNothing': residents,
  'review.sayNothingFor': actsForOthers,
  'review.sheet': residents,
  'review.split': whoAnswersForIt,
  'review.unheard': whoAnswersForIt,
  'review.takeLine': whoAnswersForIt,
  'review.withdraw': residents,
  'review.year': residents,
  'subscription.record': residents,
  'subscription.templates': residents,
  'vote.ballots': residents,
  'vote.cast': residents,
  'vote.check': keepers,
  'vote.detail': residents,
  'vote.enterPaper': whoAnswersForIt,
  'vote.extend': keepers,
  'vote.list': residents,
  'vote.make': whoAnswersForIt,
  'vote.papers': whoAnswersForIt,
  'vote.roll': residents,
  'vote.withdraw': keepers,
};

/** The last word is no. */
export const expected = (method: string, who: string, building: Building): Verdict => {
  const rule = RULES[method];
  if (rule?.(who, building)) return 'let in';
  // An office has no household to leave: to this method, which everybody may call, it is nobody.
  const isOutside = OUTSIDERS.includes(who) || (who === OFFICE && method === 'membership.leave');
  return isOutside && rule !== anyone ? 'NOT_RESIDENT' : 'FORBIDDEN';
};
