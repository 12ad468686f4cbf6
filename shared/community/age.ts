import type { InstantMs } from '../kernel/brand.ts';
import { beijingClock } from '../kernel/time.ts';

/**
 * True for whoever may still be under 14 (个人信息保护法 §31): the roster knows the year of birth alone, so somebody who turns 14 in the running
 * Beijing year counts as a child until it is over. Protecting them for some months too long does less harm than some too short.
 *
 * @param birthYear null = unknown, who counts as no child: the roster leaves the year out for grown-ups as often as for children.
 */
export const isChild = (birthYear: number | null, now: InstantMs): boolean =>
  birthYear !== null && beijingClock(now).year - birthYear <= 14;

/** True for whoever is 18 for certain, and where the year is unknown: they may say yes for a child of their household. */
export const isGrownUp = (birthYear: number | null, now: InstantMs): boolean =>
  birthYear === null || beijingClock(now).year - birthYear > 18;
