import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { openDatabase } from '../../database/index.ts';
import type { Database, IndexDeclaration } from '../../database/index.ts';
import { SDK, SENDS_WHOLE_OPERANDS } from '../versions/chosen.ts';
import type { Config, Db, Sdk } from './sdk.ts';

/** The real environment to check, if one is named; its key comes from `TENCENTCLOUD_SECRETID` and `TENCENTCLOUD_SECRETKEY`. */
const REMOTE_ENV = process.env['LOCALCLOUD_CONFORMANCE_ENV'];

/** A statement that holds of the cloud. */
export const statement = test;

/** A statement that needs an index declared, a clock or a second engine: it can be checked only here. */
export const localStatement = REMOTE_ENV === undefined ? test : test.skip;

/** A statement about operands that SDKs before 2.6 lose on the way: with those there is nothing to check. */
export const wholeStatement = SENDS_WHOLE_OPERANDS && REMOTE_ENV === undefined ? test : test.skip;

/** The database under test; `collection` names one of its own that no other run uses. */
export type CloudDatabase = { db: Db; sdk: Sdk; readonly collection: (name: string) => string };

const RUN = `lc${randomBytes(4).toString('hex')}`;

/** Gives the tests of one file a database with these collections, seen through the official SDK. */
export const cloudDatabase = (
  collections: Readonly<Record<string, readonly IndexDeclaration[]>>,
  transactionTimeoutMs?: number,
): CloudDatabase => {
  const collection = (name: string): string => `${RUN}_${name}`;
  const cloud = { collection } as CloudDatabase;
  let local: Local | undefined;
  beforeAll(async () => {
    if (REMOTE_ENV === undefined) local = await startLocal(transactionTimeoutMs);
    // The SDK reads its environment when it is loaded.
    const { default: sdk } = (await import(SDK)) as unknown as { default: Sdk };
    sdk.init(REMOTE_ENV === undefined ? { env: 'local-env' } : remoteConfig(REMOTE_ENV));
    Object.assign(cloud, { sdk, db: sdk.database() });
    for (const name of Object.keys(collections)) await cloud.db.createCollection(collection(name));
    local?.database.declare(
      Object.entries(collections).map(([name, indexes]) => ({ name: collection(name), indexes })),
    );
  });
  afterAll(async () => {
    if (local) await local.end();
    else for (const name of Object.keys(collections)) await emptied(cloud, name);
  });
  return cloud;
};

const emptied = async ({ db, collection }: CloudDatabase, name: string): Promise<void> => {
  await db
    .collection(collection(name))
    .where({ _id: db.command.exists(true) })
    .remove();
};

const remoteConfig = (env: string): Config => {
  const { TENCENTCLOUD_SECRETID: secretId, TENCENTCLOUD_SECRETKEY: secretKey } = process.env;
  return { env, ...(secretId === undefined ? {} : { secretId }), ...(secretKey === undefined ? {} : { secretKey }) };
};

type Local = { readonly database: Database; readonly end: () => Promise<void> };

/** A bare HTTP server around the engine: nothing between the SDK's wire and the statements. */
const startLocal = async (transactionTimeoutMs: number | undefined): Promise<Local> => {
  const folder = mkdtempSync(join(tmpdir(), 'localcloud-conformance-'));
  const database = openDatabase({
    file: join(folder, 'data.db'),
    ...(transactionTimeoutMs === undefined ? {} : { transactionTimeoutMs }),
  });
  const server = createServer((request, response) => {
    void text(request)
      .then((body) => database.handle(JSON.parse(body) as Record<string, unknown>))
      .then((reply) => response.end(JSON.stringify(reply)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'local',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SCF_NAMESPACE: 'local-env',
    TCB_ENV: 'local-env',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `http://127.0.0.1:${port}/admin` }),
  });
  return { database, end: () => ended(server, database, folder) };
};

const ended = async (server: Server, database: Database, folder: string): Promise<void> => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  database.close();
  rmSync(folder, { recursive: true });
};
