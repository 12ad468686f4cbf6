import type { z } from 'zod';
import type { exportItem } from '../../../../shared/membership/export-item.ts';
import type { ResidentCtx } from '../../../platform/context.ts';
import { exportAccount, exportConsents } from './account.ts';
import { exportCallsByMe, exportCallsToMe } from './calls.ts';
import { exportEvents } from './events.ts';
import { exportClaims, exportNeeds } from './needs.ts';
import { exportPoints } from './points.ts';

export type ExportItem = z.output<typeof exportItem>;
/** One page of a section; `next` is null where the section ends. */
export type Section = (
  ctx: ResidentCtx,
  after: string | undefined,
  size: number,
) => Promise<{ readonly items: readonly ExportItem[]; readonly next: string | null }>;

/** Everything Linli has about somebody, in the order in which it is told. A feature that keeps something more adds a section. */
export const EXPORT_SECTIONS = {
  account: exportAccount,
  consents: exportConsents,
  'needs-unfinished': exportNeeds(true),
  'needs-finished': exportNeeds(false),
  'claims-unfinished': exportClaims(true),
  'claims-finished': exportClaims(false),
  points: exportPoints,
  events: exportEvents,
  'calls-by-me': exportCallsByMe,
  'calls-to-me': exportCallsToMe,
} as const satisfies Record<string, Section>;
export type ExportSection = keyof typeof EXPORT_SECTIONS;
