import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callerOf } from '../../scripts/world/caller.ts';
import { foundCommunity } from '../../scripts/world/found.ts';
import type { ApiContract } from '../../shared/contract.ts';
import { createRpcClient } from '../../shared/rpc/client.ts';
import { isWhole } from '../fixtures/sample.ts';
import { readerAt } from '../world/documents.ts';
import { remoteCloud } from '../world/remote-cloud.ts';
import { COMMUNITY, FOUNDER } from '../world/world.ts';
import { startCloudProcess, type CloudProcess } from './killed-cloud.ts';
import { functionOf } from '../../shared/rpc/functions.ts';

jest.setTimeout(180_000);

const POSTS = isWhole ? 1000 : 250;
const AT_ONCE = 16;
/** Acknowledged posts after which the process is killed. */
const KILLS = [POSTS / 4, Math.round(POSTS * 0.6)];

type Post = { readonly requestId: string; readonly text: string };
const posts: readonly Post[] = Array.from({ length: POSTS }, (_, n) => ({
  requestId: randomUUID(),
  text: `第${String(n + 1)}件事`,
}));

let dataDir = '';
let cloud: CloudProcess;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'linli-killed-'));
  cloud = await startCloudProcess(dataDir);
  await foundCommunity(remoteCloud(cloud.url), COMMUNITY, FOUNDER);
});
afterAll(async () => {
  await cloud.kill();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Sends what is not acknowledged yet, several at once, until `enough` are; then stops without waiting for the others. */
const send = async (acknowledged: Map<string, string>, enough: number): Promise<void> => {
  const { invoke } = remoteCloud(cloud.url);
  const rpc = createRpcClient<ApiContract>(
    (request) => invoke(functionOf(request.method), request, { openid: FOUNDER.openid }),
    'test',
  );
  const waiting = posts.filter(({ requestId }) => !acknowledged.has(requestId));
  const one = async ({ requestId, text }: Post): Promise<void> => {
    const input = { kind: 'help', text, urgency: 'normal', place: { at: 'building', note: '' }, slots: 1 } as const;
    const answer = await rpc('need.post', input, { requestId });
    if (answer.ok) acknowledged.set(requestId, answer.value.needId);
  };
  const lane = async (): Promise<void> => {
    for (let post = waiting.shift(); post && acknowledged.size < enough; post = waiting.shift()) await one(post);
  };
  const lanes = Array.from({ length: AT_ONCE }, lane);
  if (enough < POSTS) await Promise.race(lanes);
  else await Promise.all(lanes);
};

test('a cloud killed amid many posts loses none acknowledged, and opens again', async () => {
  const acknowledged = new Map<string, string>();
  for (const enough of KILLS) {
    await send(acknowledged, enough);
    await cloud.kill();
    const known = [...acknowledged];
    cloud = await startCloudProcess(dataDir);
    const db = readerAt(cloud.url);
    const stored = new Map((await db.all('needs')).map(({ _id, text }) => [_id as string, text]));
    const textOf = new Map(posts.map(({ requestId, text }) => [requestId, text]));
    expect(known.filter(([requestId, needId]) => stored.get(needId) !== textOf.get(requestId))).toEqual([]);
    // What was not acknowledged is there whole, or not at all.
    const told = new Set((await db.all('events')).map(({ subject }) => subject));
    expect([...stored.keys()].filter((id) => !told.has(id))).toEqual([]);
    expect(told.size).toBe(stored.size);
  }
  await send(acknowledged, POSTS);
  const texts = (await readerAt(cloud.url).all('needs')).map(({ text }) => text);
  expect([...texts].sort()).toEqual(posts.map(({ text }) => text).sort());
});

test('started twice, it keeps what it had', async () => {
  const before = await readerAt(cloud.url).dump();
  await cloud.kill();
  cloud = await startCloudProcess(dataDir);
  expect(await readerAt(cloud.url).changesSince(before)).toEqual([]);
  const founder = callerOf(remoteCloud(cloud.url), FOUNDER.openid);
  expect((await founder('need.list', { view: 'mine', group: 'unfinished' })).items).toHaveLength(20);
});
