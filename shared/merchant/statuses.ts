/**
 * How a settlement stands. `drawn`: the merchant has to sign or say what differs. `differs`: the community has to answer. `signed`: the
 * merchant said that it is right, the staff have to sign. `settled`: both did, and it is on no account any more.
 */
export const SETTLEMENT_STATUSES = ['drawn', 'differs', 'signed', 'settled'] as const;
export type SettlementStatus = (typeof SETTLEMENT_STATUSES)[number];
