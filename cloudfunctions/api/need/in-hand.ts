import { doersOf } from '../../../shared/assignment/assignment.ts';
import { residentsIn } from '../../../shared/assignment/party.ts';
import { claimantsOf, type Need } from '../../../shared/need/need.ts';

/** True where a resident has a need in hand who hears of it. An office has no inbox: those in charge hear it in its place. */
export const isInHand = (need: Need): boolean =>
  claimantsOf(need).length > 0 || residentsIn(doersOf(need.assignment)).length > 0;
