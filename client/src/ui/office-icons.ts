import type { OfficeRole } from '../../../shared/office/office.ts';
import type { IconName } from './icon-names.ts';

/** The picture of each kind of office. */
export const OFFICE_ICONS: Readonly<Record<OfficeRole, IconName>> = {
  department: 'document',
  property: 'tab-building',
  merchant: 'tab-points',
  supervisor: 'eye',
  witness: 'check',
  township: 'place',
};
