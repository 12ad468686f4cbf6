import { importRoster } from '../../scripts/world/import-roster.ts';
import { rosterCsv } from '../fixtures/roster-csv.ts';
import { FOUNDER, openWorld } from '../world/world.ts';

/** Seconds to upload, check and apply the reference roster of 8,627 residents through the methods that the staff uses. */
export const measureImport = async (): Promise<Record<string, number>> => {
  const world = await openWorld({ roster: null });
  try {
    const roster = rosterCsv();
    const startedAt = performance.now();
    await importRoster(world.cloud, { openid: FOUNDER.openid, call: world.founder.must }, roster);
    return { importSeconds: (performance.now() - startedAt) / 1000 };
  } finally {
    await world.close();
  }
};
