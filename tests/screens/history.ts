import { callerOf, type Caller, type Cloud } from '../../scripts/world/caller.ts';
import { FOUNDER } from '../../scripts/world/personas.ts';
import type { NeedKind } from '../../shared/need/kinds.ts';
import { referenceRoster } from '../fixtures/reference-roster.ts';
import { speakInOctober } from './october.ts';

/** When the community of the screens begins: the first of the six months that a plot shows on its evening. */
export const FIRST_MONTH = Date.parse('2026-06-08T09:00:00+08:00');
const monthLater = (months: number): number =>
  Date.parse(`2026-${String(6 + months).padStart(2, '0')}-12T09:00:00+08:00`);

/** Needs of one month: where, of which kind, and whether the nod comes in the same month (0), in a later one, or never. */
type Lived = { readonly in: string; readonly kind: NeedKind; readonly nodAfter?: number };
const HOME = '3号楼';
const MONTHS: readonly (readonly Lived[])[] = [
  [
    { in: HOME, kind: 'lift', nodAfter: 1 },
    { in: '1号楼', kind: 'water', nodAfter: 0 },
  ],
  [{ in: '12号楼', kind: 'clean', nodAfter: 0 }],
  [
    { in: HOME, kind: 'electricity', nodAfter: 2 },
    { in: '5号楼', kind: 'child', nodAfter: 0 },
    { in: '1号楼', kind: 'repair' },
  ],
  [
    { in: HOME, kind: 'clean', nodAfter: 0 },
    { in: '12号楼', kind: 'repair', nodAfter: 1 },
    { in: '20号楼', kind: 'lift' },
  ],
  [
    { in: '1号楼', kind: 'water', nodAfter: 0 },
    { in: '1号楼', kind: 'water' },
    { in: '39号楼', kind: 'job' },
  ],
];

/** Half a year of a few buildings, through the methods everybody uses. Its helper is a persona whose points no screen shows. @returns those who spoke. */
export const liveHalfAYear = async (cloud: Cloud, as: (persona: string) => Caller): Promise<readonly Caller[]> => {
  const helper = as('volunteer-3');
  const posters = await letIn(cloud, [...new Set(MONTHS.flat().map((lived) => lived.in))], as('neighbour-2'));
  const nods: { readonly at: number; readonly nod: () => Promise<unknown> }[] = [];
  for (const [month, lived] of MONTHS.entries()) {
    await cloud.clock.jumpTo(monthLater(month), { timers: 'once' });
    if (month === MONTHS.length - 1) {
      // One run plans the reviews of some buildings; the next one those of the others.
      await cloud.clock.jumpTo(monthLater(month) + 60_000, { timers: 'once' });
      await speakInOctober([...posters].flatMap(([name, poster]) => (name === HOME ? [] : [poster])));
    }
    for (const one of lived) {
      const poster = posters.get(one.in);
      if (!poster) throw new Error(`nobody speaks for ${one.in}`);
      const { needId } = await poster('need.post', needOf(one.kind));
      if (one.nodAfter === undefined) continue;
      await helper('need.claim', { needId });
      await helper('need.reportDone', { needId });
      nods.push({ at: month + one.nodAfter, nod: () => poster('need.confirm', { needId }) });
    }
    for (const { nod } of nods.filter(({ at }) => at === month)) await nod();
  }
  return [...posters.values()];
};

const needOf = (kind: NeedKind) =>
  ({ kind, text: '说一件早先的事', urgency: 'normal', place: { at: 'building', note: '' }, slots: 1 }) as const;

/** One neighbour of each building, who joins; at home a persona speaks. */
const letIn = async (cloud: Cloud, names: readonly string[], atHome: Caller): Promise<ReadonlyMap<string, Caller>> => {
  const founder = callerOf(cloud, FOUNDER.openid);
  const { grids } = await founder('community.directory', {});
  const posters = new Map([[HOME, atHome]]);
  for (const { buildingId, name: building } of grids.flatMap(({ buildings }) => buildings)) {
    const person = referenceRoster().find((one) => one.building === building && one.roles.length === 0);
    if (!names.includes(building) || building === HOME || !person) continue;
    const { unit, flat, name } = person;
    const poster = callerOf(cloud, `preview-of-${buildingId}`);
    const { membershipId } = await poster('membership.apply', { buildingId, unit, flat, name });
    await founder('membership.approve', { membershipId });
    posters.set(building, poster);
  }
  return posters;
};
