import { localVariables } from '../../scripts/world/function-variables.ts';
import { COLLECTIONS } from '../../cloudfunctions/database/collections.ts';
import { startLocalcloud } from '../../localcloud/index.ts';
import { functionsDir } from '../world/bundle.ts';
import { NO_BOUNDS } from '../world/no-bounds.ts';

/** Runs a local cloud on the given folder until it is killed, and prints its address. */
const run = async (dataDir: string): Promise<void> => {
  const { url } = await startLocalcloud({
    dataDir,
    functionsDir: await functionsDir(),
    collections: COLLECTIONS,
    // One person posts all there is to lose.
    functionVariables: { ...localVariables, api: { ...localVariables.api, LINLI_HELPING: JSON.stringify(NO_BOUNDS) } },
    afterAnswer: 'refuse',
  });
  process.stdout.write(`${url}\n`);
};

void run(process.argv[2] ?? '');
