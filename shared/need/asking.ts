import type { InstantMs } from '../kernel/brand.ts';
import type { ResidentId } from '../kernel/ids.ts';

/** Whose yes is asked: that of the resident for whom it was said, or that of a grown-up of a child's household. */
export const ASKED_OF = ['self', 'guardian'] as const;

/** Somebody by name. */
export type Named = { readonly residentId: ResidentId; readonly name: string };

/** Whose yes a need waits for (`assent.ts`). */
export type Asking = {
  readonly of: (typeof ASKED_OF)[number];
  /** Who said it: a child for themselves, or whoever is in charge for somebody else. */
  readonly by: Named;
  /** Whose yes counts, the first of them; none = no grown-up of the household has an account, and somebody in charge calls one. */
  readonly from: readonly Named[];
  readonly at: InstantMs;
  /** When they are reminded; null = they were. */
  readonly remindAt: InstantMs | null;
  /** Where it goes with a yes: `pending` where a human has to look at its words first. */
  readonly next: 'open' | 'pending';
};

/** Waits for a yes before anybody else hears of it. */
export type AskedState = { readonly status: 'asked'; readonly asking: Asking };
/** Never went out: whoever was asked said no or nothing, or it was taken back before. `reason` is theirs, null where they gave none. */
export type NotAgreedState = {
  readonly status: 'notAgreed';
  readonly asking: Asking;
  readonly endedAt: InstantMs;
  readonly reason: string | null;
};
