import type { InstantMs } from '../kernel/brand.ts';
import type { CommunityId, ResidentId } from '../kernel/ids.ts';
import type { NeedKind } from '../need/kinds.ts';
import { hoursAt, type Hours } from './hours.ts';
import { skillsFor, type Skill } from './skills.ts';

/** Somebody of the mutual-aid association (互助会): what they can do and when they have time, in their own word. */
export type Member = {
  readonly communityId: CommunityId;
  readonly residentId: ResidentId;
  /** At least one. */
  readonly skills: readonly Skill[];
  /** At least one. */
  readonly hours: readonly Hours[];
  readonly joinedAt: InstantMs;
};

/** The skill by which a member helps with a kind of need at a moment at which they have time; null where they do not. */
export const helpsWith = (
  { skills, hours }: Pick<Member, 'skills' | 'hours'>,
  kind: NeedKind,
  at: InstantMs,
): Skill | null => {
  const now = hoursAt(at);
  return now !== null && hours.includes(now) ? (skillsFor(kind, skills)[0] ?? null) : null;
};

/** Members in a turn that begins elsewhere for each need, so that nobody is always the first: no member is ranked. */
export const inTurnFor = <M>(members: readonly M[], needId: string): readonly M[] => {
  const sum = Array.from(needId).reduce((total, one) => total + one.charCodeAt(0), 0);
  const from = members.length === 0 ? 0 : sum % members.length;
  return [...members.slice(from), ...members.slice(0, from)];
};

/** Bounds of telling members of needs. */
export const OFFER_LIMITS = {
  /** Members told of one need: more would come for nothing. Each hears of one need a Beijing day at most. */
  toldPerNeedMax: 5,
} as const;
