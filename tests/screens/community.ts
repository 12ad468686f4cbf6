import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COLLECTIONS } from '../../cloudfunctions/database/collections.ts';
import { startLocalcloud, type Localcloud, type LocalcloudOptions } from '../../localcloud/index.ts';
import { callerOf, type Caller, type Cloud } from '../../scripts/world/caller.ts';
import { doGoodDeeds } from '../../scripts/world/deeds.ts';
import { holdDraws, type DrawName } from '../../scripts/world/draws.ts';
import { openShop, type GoodsName } from '../../scripts/world/shop.ts';
import { FOUNDER, PREVIEW_BUILDING } from '../../scripts/world/personas.ts';
import { previewVariables } from '../../scripts/world/function-variables.ts';
import { liveVoteDay } from '../../scripts/world/sample-votes.ts';
import { previewPersonas, seedPreview } from '../../scripts/world/seed.ts';
import { referenceRoster, type ReferencePerson } from '../fixtures/reference-roster.ts';
import { FUNCTION_SOURCES, functionsDir, madeOnce } from '../world/bundle.ts';
import { FIRST_MONTH, liveHalfAYear } from './history.ts';
import { giveThatEvening, giveTheDayBefore } from './more-assignments.ts';
import { orderThings, type Vouchers } from '../../scripts/world/vouchers.ts';
import { showCard, type CardShown } from './card-shown.ts';
import { openMerchants, type Merchants } from './more-merchants.ts';
import { publishNotices, type NoticeName } from './more-notices.ts';
import { holdRounds, type RoundName } from './more-rounds.ts';
import { openOffices } from './more-offices.ts';
import { nameNeeds, sayMoreNeeds, type NeedName } from './more-needs.ts';
import { sayAloud, type SpokenName } from './more-spoken.ts';
import { makeKeptVotes, workAtTable, type KeptVotes } from './kept-votes.ts';
import { holdMeetingOfOctober } from './october.ts';
import { announceLaws, typeLaws, type Laws } from './statutory-votes.ts';
import { holdVotesBefore, nameVotes, type VoteName } from './more-votes.ts';

const DAY_BEFORE = Date.parse('2026-11-22T18:02:00+08:00');
const SOME_TIME_BEFORE = Date.parse('2026-11-23T19:40:00+08:00');

/** The preview community, with somebody and something in every state a screen can show. */
export type Community = {
  readonly url: string;
  readonly needs: Readonly<Record<NeedName | SpokenName, string>>;
  readonly notices: Readonly<Record<NoticeName, string>>;
  /** Votes of a building where none of the cast lives. */
  readonly kept: KeptVotes;
  readonly votes: Readonly<Record<VoteName, string>>;
  readonly draws: Readonly<Record<DrawName, string>>;
  readonly goods: Readonly<Record<GoodsName, string>>;
  readonly rounds: Readonly<Record<RoundName, string>>;
  readonly vouchers: Vouchers;
  /** Somebody with points, and the digits on the card of their household. */
  readonly passbook: CardShown;
  readonly merchants: Merchants;
  /** Votes that are held on paper, in the building of the staff. */
  readonly laws: Laws;
  /** Somebody on the roster who has no account: whom a stranger may say to be. */
  readonly atHome: ReferencePerson;
  /** The building most of the cast live in, and one where none of them does. */
  readonly buildings: { readonly own: string; readonly other: string };
  readonly close: () => Promise<void>;
};

/** The accounts of the cast, and of those who are not let in yet. */
export const openidOf = (persona: string): string => `preview-${persona}`;

/** What is told of it beside its data. */
type Facts = Omit<Community, 'url' | 'close'>;
const FACTS = 'facts.json';
const SOURCES = [...FUNCTION_SOURCES, 'localcloud', 'scripts/world', 'tests/fixtures', 'tests/screens'];

const start = async (dataDir: string, more: Partial<LocalcloudOptions> = {}): Promise<Localcloud> =>
  startLocalcloud({
    dataDir,
    functionsDir: await functionsDir(),
    collections: COLLECTIONS,
    functionVariables: previewVariables,
    timers: 'hold',
    afterAnswer: 'refuse',
    routes: [{ method: 'GET', path: '/personas.json', reply: () => ({ contentType: 'application/json', body: '[]' }) }],
    log: () => undefined,
    ...more,
  });

/** Lives the half year that lies behind the evening. It takes half a minute: once for the sources as they stand. */
const liveUntilEvening = async (dir: string): Promise<void> => {
  const cloud = await start(join(dir, 'data'), { startAt: FIRST_MONTH });
  let neighbours: readonly Caller[] = [];
  let kept: KeptVotes | undefined;
  let laws: Laws | undefined;
  await seedPreview(
    cloud,
    () => undefined,
    async (persona) => {
      laws = await announceLaws(persona, (await nameBuildings(cloud)).other);
      neighbours = await liveHalfAYear(cloud, persona);
      kept = await makeKeptVotes(cloud, persona);
      await holdVotesBefore(cloud, persona, SOME_TIME_BEFORE);
      await cloud.clock.jumpTo(DAY_BEFORE, { timers: 'once' });
    },
  );
  const as = (persona: string) => callerOf(cloud, openidOf(persona));
  await giveTheDayBefore(as);
  await liveVoteDay(as, cloud.clock.now(), 1);
  const buildings = await nameBuildings(cloud);
  const founder = callerOf(cloud, FOUNDER.openid);
  const draws = await holdDraws({ cloud, as, founder, buildingId: buildings.own });
  const goods = await openShop({ cloud, as, founder });
  await doGoodDeeds({ cloud, as, founder });
  const rounds = await holdRounds(cloud, as, founder);
  await cloud.clock.jumpTo(SOME_TIME_BEFORE, { timers: 'once' });
  await liveVoteDay(as, cloud.clock.now(), 0);
  if (!laws) throw new Error('nothing was announced');
  await typeLaws(as, laws);
  await sayMoreNeeds(as);
  await holdMeetingOfOctober(as('staff'), neighbours);
  await openOffices(as);
  await giveThatEvening(as);
  if (!kept) throw new Error('no votes were made');
  await workAtTable(cloud, as, kept);
  const atHome = await knockAtDoors(cloud, as);
  const person = (persona: string) => ({ openid: openidOf(persona), call: as(persona) });
  const spoken = await sayAloud(cloud.url, person('resident'), person('captain'));
  const vouchers = await orderThings({ as, founder, now: cloud.clock.now() });
  const facts: Facts = {
    needs: { ...(await nameNeeds(as)), ...spoken },
    notices: await publishNotices(cloud.url, { openid: openidOf('staff'), call: as('staff') }),
    draws,
    goods,
    rounds,
    passbook: await showCard(as, vouchers, cloud.clock.now()),
    vouchers,
    merchants: await openMerchants({ url: cloud.url, as, founder, now: cloud.clock.now() }),
    atHome,
    kept,
    votes: await nameVotes(as('resident')),
    laws,
    buildings,
  };
  await cloud.close();
  await writeFile(join(dir, FACTS), JSON.stringify(facts));
};

/** Starts it on a folder of its own; `h5` is the folder of the built client. */
export const openCommunity = async (h5: string): Promise<Community> => {
  const lived = await madeOnce('community', SOURCES, liveUntilEvening);
  const dir = await mkdtemp(join(tmpdir(), 'linli-screens-'));
  await cp(join(lived, 'data'), dir, { recursive: true });
  const cloud = await start(dir, { startAt: SOME_TIME_BEFORE, statics: [{ path: '/', dir: h5 }] });
  return {
    ...(JSON.parse(await readFile(join(lived, FACTS), 'utf8')) as Facts),
    url: cloud.url,
    close: async () => {
      await cloud.close();
      await rm(dir, { recursive: true });
    },
  };
};

const nameBuildings = async (cloud: Cloud): Promise<Community['buildings']> => {
  const directory = await callerOf(cloud, FOUNDER.openid)('community.directory', {});
  const all = directory.grids.flatMap(({ buildings }) => buildings);
  const idOf = (name: string) => all.find((building) => building.name === name)?.buildingId ?? '';
  return { own: idOf(PREVIEW_BUILDING), other: idOf('1号楼') };
};

/** One waits, two say they are the same person, one was turned away. */
const knockAtDoors = async (cloud: Cloud, as: (persona: string) => Caller): Promise<ReferencePerson> => {
  const cast = new Set(previewPersonas().map(({ person }) => person?.number));
  const [waiting, contested, refused, atHome] = referenceRoster().filter(
    ({ number, building, birthYear }) => building === PREVIEW_BUILDING && birthYear < 2000 && !cast.has(number),
  );
  if (!waiting || !contested || !refused || !atHome) throw new Error(`too few people live in ${PREVIEW_BUILDING}`);
  const founder = callerOf(cloud, FOUNDER.openid);
  const directory = await founder('community.directory', {});
  const home = directory.grids.flatMap(({ buildings }) => buildings).find(({ name }) => name === PREVIEW_BUILDING);
  const knock = (persona: string, { unit, flat, name }: ReferencePerson) =>
    as(persona)('membership.apply', { buildingId: home?.buildingId ?? '', unit, flat, name });
  await knock('waiting', waiting);
  await knock('contested', contested);
  await knock('contested-2', contested);
  const { membershipId } = await knock('refused', refused);
  await founder('membership.refuse', { membershipId, reason: '房号对不上，你再看看门牌' });
  return atHome;
};
