import { DECIDES, KEEPERS, OFFICE, OUTSIDERS, type Building } from './permission-cast.ts';

/** Who is let in, to a thing of which building. */
export type Rule = (who: string, building: Building) => boolean;

export const anyone: Rule = () => true;
export const residents: Rule = (who) => !OUTSIDERS.includes(who) && who !== OFFICE;
/** Residents, and offices too: what is not theirs is not found. */
export const members: Rule = (who) => !OUTSIDERS.includes(who);
export const offices: Rule = (who) => who === OFFICE;
export const whoAnswersForIt: Rule = (who, building) => DECIDES[who]?.includes(building) === true;
export const whoAnswersForAny: Rule = (who) => DECIDES[who] !== undefined;
/** The leader of a cluster too, for its households: those of building 1. */
export const actsForOthers: Rule = (who, building) =>
  whoAnswersForIt(who, building) || (who === 'clusterLeader' && building === '1号楼');
export const keepers: Rule = (who) => KEEPERS.includes(who);

const CAPTAIN_OF: Partial<Record<string, Building>> = { captain1: '1号楼', captain2: '2号楼', captain3: '3号楼' };
export const captainOfIt: Rule = (who, building) => CAPTAIN_OF[who] === building;
/** The captain of the building, and whoever appoints captains. */
export const keepsPost: Rule = (who, building) => keepers(who, building) || captainOfIt(who, building);
