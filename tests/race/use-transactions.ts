import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COLLECTIONS } from '../../cloudfunctions/database/collections.ts';
import type { withTransaction as WithTransaction } from '../../cloudfunctions/platform/transaction.ts';
import { startLocalcloud, type Localcloud } from '../../localcloud/index.ts';
import { containerVariables } from '../../localcloud/functions/environment.ts';
import { readerAt, type Reader } from '../world/documents.ts';

type Transactions = {
  readonly withTransaction: typeof WithTransaction;
  readonly cloud: () => Localcloud;
  readonly db: () => Reader;
};

/** For a test file: the transaction wrapper over the unmodified SDK in this very process, and the local cloud that answers it. */
export const useTransactions = (): Transactions => {
  jest.setTimeout(60_000);
  const dir = mkdtempSync(join(tmpdir(), 'linli-transaction-'));
  let cloud: Localcloud | undefined;
  let shipped: typeof WithTransaction | undefined;
  const running = (): Localcloud => {
    if (!cloud) throw new Error('ask for the cloud inside a test');
    return cloud;
  };
  beforeAll(async () => {
    mkdirSync(join(dir, 'functions'));
    cloud = await startLocalcloud({ dataDir: dir, functionsDir: join(dir, 'functions'), collections: COLLECTIONS });
    Object.assign(process.env, containerVariables('local-env', 'api'), {
      TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${cloud.url}/admin` }),
      // Its warning of slow requests also comes for those that failed at once.
      SILENCE: 'true',
    });
    // The SDK reads its environment as it loads.
    ({ withTransaction: shipped } = await import('../../cloudfunctions/platform/transaction.ts'));
  });
  afterAll(async () => {
    await cloud?.close();
    rmSync(dir, { recursive: true, force: true });
  });
  afterEach(() => running().setFaults({}));
  return {
    cloud: running,
    db: () => readerAt(running().url),
    withTransaction: (work) => {
      if (!shipped) throw new Error('do it inside a test');
      return shipped(work);
    },
  };
};
