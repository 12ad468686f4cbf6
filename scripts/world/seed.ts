import { referenceRoster } from '../../tests/fixtures/reference-roster.ts';
import { rosterCsv } from '../../tests/fixtures/roster-csv.ts';
import { callerOf, type Caller, type Cloud } from './caller.ts';
import { foundCommunity } from './found.ts';
import { importRoster, type Progress } from './import-roster.ts';
import { letIn } from './let-in.ts';
import { castPersonas, FOUNDER, type Persona } from './personas.ts';
import { liveSampleNeeds } from './sample-needs.ts';
import { saySampleOpinions } from './sample-opinions.ts';

/** The preview community. Its name and everybody in it are synthetic; its size is that of S0. */
const PREVIEW_COMMUNITY = { id: 'community_xinhe', name: '新禾社区' } as const;

/** Gives the caller of a persona. */
type As = (persona: string) => Caller;

/** The personas of the reference roster; the same at every start. */
export const previewPersonas = (): readonly Persona[] => castPersonas(referenceRoster());

/** Those who have joined, and how to speak as them. */
export type Settled = {
  readonly as: As;
  readonly founder: Caller;
  /** The ids of the buildings by their names. */
  readonly buildings: ReadonlyMap<string, string>;
};

/** Gives the caller of each persona. */
export const asPersonas = (cloud: Cloud): As => {
  const callers = new Map(previewPersonas().map(({ id, openid }) => [id, callerOf(cloud, openid)]));
  return (persona) => {
    const caller = callers.get(persona);
    if (!caller) throw new Error(`no persona ${persona}`);
    return caller;
  };
};

/**
 * Fills an empty local cloud with a community of real size, through the methods that a real one would use: founded, its
 * roster imported, its personas let in.
 */
export const settlePreview = async (cloud: Cloud, progress: Progress): Promise<Settled> => {
  await foundCommunity(cloud, PREVIEW_COMMUNITY, FOUNDER);
  const founder = callerOf(cloud, FOUNDER.openid);
  await importRoster(cloud, { openid: FOUNDER.openid, call: founder }, rosterCsv(), progress);
  const directory = await founder('community.directory', {});
  const buildings = new Map(
    directory.grids.flatMap((grid) => grid.buildings).map((building) => [building.name, building.buildingId]),
  );
  for (const { person, joins, openid } of previewPersonas()) {
    if (!person || !joins) continue;
    await letIn(callerOf(cloud, openid), founder, buildings, person);
  }
  return { as: asPersonas(cloud), founder, buildings };
};

/** A settled community whose personas have lived a day of needs. `before` is what they live before that day. */
export const seedPreview = async (
  cloud: Cloud,
  progress: Progress,
  before: (as: As) => Promise<void> = () => Promise.resolve(),
): Promise<void> => {
  const { as } = await settlePreview(cloud, progress);
  await before(as);
  await liveSampleNeeds(as);
  await saySampleOpinions(as);
};
