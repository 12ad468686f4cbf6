import type { Measured } from './cost.ts';

/** Documents of one person, one household or one account: whoever dies in an act on them is waited for by those who do something to the same. */
const OF_ONE: readonly string[] = [
  ...['accounts', 'consents', 'departures', 'estates', 'helpings', 'householdCards', 'households', 'inboxMarks'],
  ...['memberships', 'mutualMembers', 'notedToday', 'phoneReads', 'phones', 'poolings', 'readings', 'residents'],
  ...['sentLately', 'subscriptions'],
];

const CORRECTIONS = [
  ...['community.applyRoster', 'community.markGone', 'community.mergeHouseholds', 'community.moveHousehold'],
  ...['community.regridBuilding', 'community.splitHousehold'],
];
const APPOINTMENTS = [
  ...['appointment.appoint', 'appointment.appointDeputy', 'appointment.confirmHandOver', 'appointment.end'],
  ...['appointment.handOverFor', 'appointment.setCluster'],
];
const FESTIVALS = ['review.dropFestival', 'review.enterFestival'];
const HANDING_OVER = ['acceptHandOver', 'cancelHandOver', 'confirmHandOver', 'handOverFor', 'proposeHandOver'];

/** What is written by several and stands for more than one of them, and by which acts alone. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  // One correction of the tree after another, some a month: each rests on the revision of the roster before it.
  buildings: CORRECTIONS,
  directories: CORRECTIONS,
  // The last administrator is not ended, and what an appointment says it is bound to stays while it is given.
  communities: [...CORRECTIONS, ...APPOINTMENTS, ...FESTIVALS],
  // Ten households and who leads them: the captain and the staff set it.
  clusters: ['appointment.setCluster'],
  // One captaincy that goes from one to another: those two, and the staff.
  handovers: HANDING_OVER.map((name) => `appointment.${name}`),
  // Whoever moves takes along what is unfinished; what its words say is asked of the need itself.
  needs: [...CORRECTIONS, 'meeting.assign', 'need.answerWords', 'need.post', 'need.publish', 'need.writeWords'],
  // One sheet of what the shop holds against what people hold, typed by two.
  earningCovers: ['earning.typeCover'],
  // Opening hours of the one counter, set by the staff.
  shops: ['shop.setHours'],
};

/**
 * What acts write that is not of the thing they are about: every method was done in each of the turns, on other things, so that a document
 * written in two of them is of somebody, or shared.
 *
 * @returns `document method` of what neither belongs to one person nor stands above with its reason.
 */
export const sharedWrites = (turns: readonly (readonly Measured[])[]): readonly string[] => {
  const found = new Map<string, { readonly turns: Set<number>; readonly methods: Set<string> }>();
  for (const [turn, measured] of turns.entries())
    for (const { method, wrote } of measured)
      for (const document of wrote) {
        const one = found.get(document) ?? { turns: new Set(), methods: new Set() };
        one.turns.add(turn);
        one.methods.add(method);
        found.set(document, one);
      }
  return [...found]
    .filter(([, one]) => one.turns.size > 1)
    .flatMap(([document, { methods }]) => [...methods].map((method) => ({ document, method })))
    .filter(({ document, method }) => !isKnown(document, method))
    .map(({ document, method }) => `${document} ${method}`);
};

const isKnown = (document: string, method: string): boolean => {
  const collection = document.slice(0, document.indexOf(' '));
  return OF_ONE.includes(collection) || (SHARED[collection]?.includes(method) ?? false);
};
