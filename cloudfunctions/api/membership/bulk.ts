import type { ApiHandlers } from '../handlers.ts';
import { exportSheet } from './export-sheet.ts';
import { exportData } from './export.ts';

/** The methods of this feature that the function `bulk` answers. */
export const bulkHandlers = {
  'membership.export': exportData,
  'membership.exportSheet': exportSheet,
} satisfies Partial<ApiHandlers>;
