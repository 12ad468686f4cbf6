import type { Page } from 'playwright-core';
import { answer } from '../wire.ts';

/** A page of the package of membership. */
export const membershipPage = (page: string): string => `packages/membership/pages/${page}/index`;

/** When somebody was taken out. */
export const TAKEN_OUT = Date.parse('2026-11-22T10:00:00+08:00');
/** Who is meant, and where they live. */
export const HOME = { name: '韦大山', buildingName: '39号楼', unit: 2, flat: '601' } as const;
/** Why they were taken out. */
export const REASON = '不住这里了';

const REMOVED = {
  ...{ kind: 'removed', ...HOME, removedAt: TAKEN_OUT, reason: REASON },
  ...{ appealUntil: Date.parse('2026-11-29T18:00:00+08:00'), appeal: null, isFinal: false, isReplaced: false },
} as const;
/** Tells a phone that its owner was taken out of the group. @param more - what differs */
export const meIs = (more: object) => (page: Page) =>
  answer(page, 'membership.me', { ok: true, value: { ...REMOVED, ...more } });
