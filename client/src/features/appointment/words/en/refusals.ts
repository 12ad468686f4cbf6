import type { refusals as zh } from '../zh/refusals.ts';

/** Why a post was not given or handed over, and what to do next. */
export const refusals: Readonly<Record<keyof typeof zh, string>> = {
  'refusal.POST_HELD': 'Somebody holds this post on those days',
  'refusal.OWN_APPOINTMENT': 'Not to yourself: ask somebody else',
  'refusal.CLUSTER_NOT_POSSIBLE': 'Not these households: see how many, and in which building',
  'refusal.APPOINTMENT_NOT_FOUND': 'Nobody holds this post; look again',
  'refusal.HANDOVER_NOT_FOUND': 'This handing over is gone',
  'refusal.HANDOVER_WAITING': 'The last handing over is not done yet',
  'refusal.HANDOVER_MOVED_ON': 'This handing over has changed; look again',
};
