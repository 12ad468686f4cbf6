import { ok } from '../../../shared/kernel/errors.ts';
import { MEMBERSHIP_LIMITS } from '../../../shared/membership/membership.ts';
import type { ApiHandlers } from '../handlers.ts';
import { EXPORT_SECTIONS, type ExportSection } from './export/sections.ts';

const { exportPageSize: PAGE_SIZE } = MEMBERSHIP_LIMITS;
const NAMES = Object.keys(EXPORT_SECTIONS) as readonly ExportSection[];

export const exportData: ApiHandlers['membership.export'] = async ({ cursor }, ctx) => {
  const { section, after } = placeOf(cursor);
  const { items, next } = await EXPORT_SECTIONS[section](ctx, after, PAGE_SIZE);
  if (next !== null) return ok({ items: [...items], next: `${section} ${next}` });
  const following = NAMES[NAMES.indexOf(section) + 1];
  return ok({ items: [...items], next: following === undefined ? null : `${following} ` });
};

/** A cursor is the section and, within it, the last thing that was told; anything else begins at the beginning. */
const placeOf = (cursor = ''): { readonly section: ExportSection; readonly after: string | undefined } => {
  const [name = '', after = ''] = cursor.split(' ');
  const section = NAMES.find((known) => known === name);
  return section ? { section, after: after === '' ? undefined : after } : { section: 'account', after: undefined };
};
