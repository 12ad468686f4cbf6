import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Localcloud } from '../../localcloud/index.ts';
import { callerOf, type Caller } from '../../scripts/world/caller.ts';
import { foundCommunity } from '../../scripts/world/found.ts';
import { importRoster } from '../../scripts/world/import-roster.ts';
import { residentIdOf } from '../../shared/community/roster-ids.ts';
import type { ApiContract } from '../../shared/contract.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import type { CommunityId, ResidentId } from '../../shared/kernel/ids.ts';
import { beijingDay } from '../../shared/kernel/time.ts';
import { createRpcClient } from '../../shared/rpc/client.ts';
import type { Input, MethodName } from '../../shared/rpc/contract.ts';
import { functionOf } from '../../shared/rpc/functions.ts';
import { FUNCTION_SOURCES, madeOnce } from './bundle.ts';
import { readerAt, type Reader } from './documents.ts';
import { CAST, openidOf, PEOPLE, smallRoster, type CastName, type Person } from './people.ts';
import { startCloud, type WorldOptions } from './start-cloud.ts';

export const COMMUNITY = { id: 'community_test', name: '试验社区' } as const;
export const FOUNDER = { openid: 'openid-founder', name: '管理员' } as const;

/** One openid and what it can do. */
export type Actor = {
  readonly openid: string;
  /** Calls a method and gets its value or refusal; a fresh request id unless one is given. */
  readonly call: ReturnType<typeof actorAt>['call'];
  /** As the phone does: the same request again for as long as its answer is lost or the cloud is too busy. */
  readonly persist: ReturnType<typeof actorAt>['persist'];
  /** Calls a method and insists on its value. */
  readonly must: Caller;
};
/** Somebody of the roster who has joined. */
export type Resident = Actor & { readonly residentId: ResidentId; readonly person: Person };

const actorAt = (cloud: Localcloud, openid: string) => {
  const rpc = createRpcClient<ApiContract>(
    (request) => cloud.invoke(functionOf(request.method), request, { openid }),
    'test',
  );
  const call = <M extends MethodName<ApiContract>>(
    method: M,
    input: Input<ApiContract, M>,
    { requestId = randomUUID() }: { readonly requestId?: string } = {},
  ) => rpc(method, input, { requestId });
  const persist = async <M extends MethodName<ApiContract>>(
    method: M,
    input: Input<ApiContract, M>,
    options: { readonly requestId?: string } = {},
  ) => {
    const { requestId = randomUUID() } = options;
    for (;;) {
      const answer = await rpc(method, input, { requestId });
      if (answer.ok || (answer.code !== 'NETWORK' && answer.code !== 'BUSY')) return answer;
    }
  };
  return { openid, call, persist, must: callerOf(cloud, openid) };
};

/** A community on a local cloud of its own, with the shipped bundle, and people who use it through its methods alone. */
export class World {
  readonly cloud: Localcloud;
  readonly db: Reader;
  readonly #dir: string;
  readonly #joined = new Map<string, Promise<Resident>>();

  constructor(cloud: Localcloud, dir: string) {
    this.cloud = cloud;
    this.db = readerAt(cloud.url);
    this.#dir = dir;
  }

  /** Whoever has this openid; a stranger unless somebody joined with it. */
  as(openid: string): Actor {
    return actorAt(this.cloud, openid);
  }

  get founder(): Actor {
    return this.as(FOUNDER.openid);
  }

  /** The persons of this number or name, who join the first time they are asked for. */
  join(who: CastName | (string & {})): Promise<Resident> {
    const number = who in CAST ? CAST[who as CastName] : who;
    const known = this.#joined.get(number) ?? this.#join(number);
    this.#joined.set(number, known);
    return known;
  }

  /** Several at once, in the given order. */
  async joinAll<const W extends readonly CastName[]>(...who: W): Promise<{ [K in keyof W]: Resident }> {
    return (await Promise.all(who.map((name) => this.join(name)))) as { [K in keyof W]: Resident };
  }

  /** Applies for a person of the roster with any openid, where the roster has them or where they say; nobody has decided yet. */
  async apply(openid: string, number: string, where: Partial<Person> = {}) {
    const person = { ...personOf(number), ...where };
    const { unit, flat, name } = person;
    return this.as(openid).persist('membership.apply', {
      buildingId: await this.buildingId(person.building),
      unit,
      flat,
      name,
    });
  }

  async buildingId(name: string): Promise<string> {
    const directory = await this.founder.must('community.directory', {});
    const found = directory.grids.flatMap(({ buildings }) => buildings).find((building) => building.name === name);
    if (!found) throw new Error(`no building ${name}`);
    return found.buildingId;
  }

  async close(): Promise<void> {
    await this.cloud.close();
    rmSync(this.#dir, { recursive: true, force: true });
  }

  async #join(number: string): Promise<Resident> {
    const person = personOf(number);
    const openid = openidOf(number);
    const applied = await this.apply(openid, number);
    if (!applied.ok) throw new Error(`${number} may not apply: ${applied.code}`);
    await this.founder.must('membership.approve', { membershipId: applied.value.membershipId });
    const residentId = residentIdOf(COMMUNITY.id as CommunityId, number);
    return { ...this.as(openid), residentId, person };
  }
}

const personOf = (number: string): Person => {
  const person = PEOPLE.find((one) => one.number === number);
  if (!person) throw new Error(`nobody has number ${number}`);
  return person;
};

/** Starts a local cloud with a community on it: one of the small roster is a copy of one that was founded before, any other is founded anew. */
export const openWorld = async (options: WorldOptions = {}): Promise<World> => {
  const { roster, startAt, dataDir } = options;
  if (roster !== undefined || startAt !== undefined || dataDir !== undefined) return foundWorld(options);
  const founded = await madeOnce(`world-${beijingDay(Date.now() as InstantMs)}`, WORLD_SOURCES, async (dir) => {
    await (await foundWorld({ dataDir: dir })).cloud.close();
  });
  const copy = mkdtempSync(join(tmpdir(), 'linli-world-'));
  await cp(founded, copy, { recursive: true });
  return new World(await startCloud(copy, options), copy);
};

const WORLD_SOURCES = [...FUNCTION_SOURCES, 'localcloud', 'scripts/world', 'tests/world'];

/** Founds a community on an empty folder; its roster is imported through the real methods. */
const foundWorld = async ({ roster = smallRoster(), ...options }: WorldOptions): Promise<World> => {
  const dir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'linli-world-'));
  const world = new World(await startCloud(dir, options), dir);
  try {
    await foundCommunity(world.cloud, COMMUNITY, FOUNDER);
    if (roster !== null) await importWhole(world, roster);
    return world;
  } catch (cause) {
    await world.close();
    throw cause;
  }
};

const importWhole = async ({ cloud, founder }: World, roster: string): Promise<void> => {
  const { problems } = await importRoster(cloud, { openid: FOUNDER.openid, call: founder.must }, roster);
  if (problems.length > 0) throw new Error(`the roster has problems: ${JSON.stringify(problems)}`);
};
