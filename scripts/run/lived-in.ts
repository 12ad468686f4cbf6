import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { COLLECTIONS } from '../../cloudfunctions/database/collections.ts';
import { startLocalcloud } from '../../localcloud/index.ts';
import { buildIfStale } from '../build/stale.ts';
import { previewVariables } from '../world/function-variables.ts';
import { doGoodDeeds } from '../world/deeds.ts';
import { holdDraws } from '../world/draws.ts';
import { openShop } from '../world/shop.ts';
import { orderThings } from '../world/vouchers.ts';
import { readEverything } from '../world/lived/last-day.ts';
import { liveDays } from '../world/lived/live-days.ts';
import { joining, letNeighboursIn } from '../world/lived/people.ts';
import { saySampleOpinions } from '../world/sample-opinions.ts';
import { liveRoundDay } from '../world/sample-round.ts';
import { liveVoteDay } from '../world/sample-votes.ts';
import { PREVIEW_BUILDING } from '../world/personas.ts';
import { previewPersonas, settlePreview } from '../world/seed.ts';

const DAY_MS = 86_400_000;
/** Half a year. */
const LIVED_DAYS = 182;
const WEEK_MS = 7 * DAY_MS;
/** What a half year that is kept was lived by. */
const SOURCES = ['cloudfunctions', 'shared', 'localcloud', 'scripts/world', 'tests/fixtures'];
/** The parts of the work, as they are told while it goes on. */
const tell = (what: string) => (done: number, total: number) => {
  process.stdout.write(`\r  ${what}: ${done} / ${total} ${done === total ? '\n' : ''}`);
};

/**
 * The folder of a community in which half a year was lived, until yesterday, through the methods that everybody uses. It takes a minute or
 * two, so it is kept, and made anew where the sources changed or a week has passed.
 */
export const livedIn = async (root: string, functionsDir: string): Promise<string> => {
  const output = join(root, '.linli/lived');
  const week = Math.floor(Date.now() / WEEK_MS);
  await buildIfStale(
    { root, sources: SOURCES, settings: String(week), output, stamp: join(root, '.linli/lived.built') },
    async () => {
      console.log('Linli: living half a year in the preview (once; it is kept and copied afterwards) …');
      await rm(output, { recursive: true, force: true });
      await mkdir(output, { recursive: true });
      await live(output, functionsDir);
    },
  );
  return output;
};

/** Lives half a year on an empty folder, until yesterday. */
export const live = async (dataDir: string, functionsDir: string): Promise<void> => {
  const cloud = await startLocalcloud({
    dataDir,
    functionsDir,
    collections: COLLECTIONS,
    functionVariables: previewVariables,
    port: 0,
    timers: 'hold',
    startAt: Date.now() - (LIVED_DAYS + 1) * DAY_MS,
    log: () => undefined,
  });
  try {
    const { as, founder, buildings } = await settlePreview(cloud, tell('importing the roster'));
    const known = previewPersonas().flatMap(({ person, openid, joins }) =>
      person && joins ? ([[person.number, openid]] as const) : [],
    );
    const join = joining(cloud, founder, buildings, new Map(known));
    const neighbours = await letNeighboursIn(join, tell('letting neighbours in, buildings'));
    const speakAsPersonas = () => saySampleOpinions(as);
    const liveAsPersonas = async (daysLeft: number) => {
      await liveVoteDay(as, cloud.clock.now(), daysLeft);
      await liveRoundDay(as, cloud.clock.now(), daysLeft);
    };
    const company = { cloud, staff: as('staff'), neighbours, speakAsPersonas, liveAsPersonas };
    await liveDays(company, LIVED_DAYS, tell('living, days'));
    await holdDraws({ cloud, as, founder, buildingId: buildings.get(PREVIEW_BUILDING) ?? '' });
    await openShop({ cloud, as, founder });
    await orderThings({ as, founder, now: cloud.clock.now() });
    await doGoodDeeds({ cloud, as, founder });
    await readEverything(cloud, as);
  } finally {
    await cloud.close();
  }
};
