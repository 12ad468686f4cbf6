import type { Role } from '../community/roles.ts';

/** They sort the opinions of a building and hand them over: its captain, and whoever stands behind them where there is none. */
export const REVIEW_KEEPERS = ['captain', 'gridOfficer', 'staff', 'admin'] as const satisfies readonly Role[];
/** They write down what a household says at the door: the leader of a cluster too, of its households alone. */
export const DOOR_ASKERS = [...REVIEW_KEEPERS, 'clusterLeader'] as const satisfies readonly Role[];
/** They alone read what is said about the captain. */
export const CAPTAIN_WATCHERS = ['supervisor', 'staff', 'admin'] as const satisfies readonly Role[];
