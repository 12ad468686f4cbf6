import { compact } from '../roster-text.ts';

/** A home in one cell, in the parts of which a roster has a column each; a part that the address does not tell is undefined. */
export type AddressParts = {
  readonly grid: string | undefined;
  readonly building: string;
  readonly unit: string | undefined;
  readonly flat: string;
};

/** What may stand before the building: the community or its estate. */
const ESTATE = '(?:.*?(?:社区|小区|安置点|安置区|新村|家园))?';
const GRID = '(?<grid>[A-Z](?:区|片区)|\\p{Script=Han}{1,4}(?:片区|网格))?';
const BUILDING = '(?<building>(?:[A-Z]|\\p{Script=Han}{0,4})\\d{1,3}(?:号楼|栋|\\u5E62|座|#楼?|号))';
const UNIT = '(?:(?<unit>\\d{1,2}|[一二三四五六七八九十])单元)?';
const FLAT = '-?(?<flat>[0-9A-Z]{1,6}(?:-[0-9A-Z]{1,3})?)(?:室|号房?|房)?';
const WRITTEN = new RegExp(`^${ESTATE}${GRID}${BUILDING}${UNIT}${FLAT}$`, 'u');
/** 3-2-502, as doors are counted where every building has units. */
const COUNTED = /^(?<building>\d{1,3})-(?<unit>\d{1,2})-(?<flat>\d{2,4})$/;

/**
 * Parts an address: `百合社区A区3号楼2单元502室`, `3栋502`, `3-2-502` (building, unit, flat). Undefined where it is written otherwise: half
 * an address would move somebody.
 */
export const splitAddress = (cell: string): AddressParts | undefined => {
  const address = compact(cell).toUpperCase();
  const counted = COUNTED.exec(address)?.groups;
  if (counted) return { ...partsOf(counted), building: `${counted['building'] ?? ''}号楼` };
  const written = WRITTEN.exec(address)?.groups;
  return written && partsOf(written);
};

const partsOf = (groups: Readonly<Record<string, string | undefined>>): AddressParts => ({
  grid: groups['grid'],
  building: groups['building'] ?? '',
  unit: groups['unit'],
  flat: groups['flat'] ?? '',
});
