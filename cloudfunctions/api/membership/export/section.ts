import type { z } from 'zod';
import type { exportItem } from '../../../../shared/membership/export-item.ts';
import type { ResidentCtx } from '../../../platform/context.ts';

export type ExportItem = z.output<typeof exportItem>;
/** One page of a section; `next` is null where the section ends. */
export type Section = (
  ctx: ResidentCtx,
  after: string | undefined,
  size: number,
) => Promise<{ readonly items: readonly ExportItem[]; readonly next: string | null }>;
