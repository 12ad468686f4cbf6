/**
 * What somebody does for neighbours that is no need of the wall: by what a picture can show. `help`: carried, fetched, went along; `mediate`:
 * settled a quarrel; `activity`: took part in something for all; `labour`: worked for all; `give`: gave things; `alert`: saw a danger and said so.
 */
export const DEED_KINDS = [
  'help',
  'clean',
  'elder',
  'child',
  'mediate',
  'activity',
  'labour',
  'give',
  'alert',
] as const;
export type DeedKind = (typeof DEED_KINDS)[number];
