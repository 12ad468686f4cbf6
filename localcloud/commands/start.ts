import { startLocalcloud } from '../index.ts';
import { readCollections } from './read-collections.ts';

export type StartFlags = {
  readonly data: string;
  readonly functions: string;
  readonly collections?: string;
  readonly port: number;
  readonly seed?: number;
  readonly env?: string;
  readonly statics?: string;
  readonly allowProduction: boolean;
  readonly print: (line: string) => void;
};

/** Runs until interrupted. */
export const start = async (flags: StartFlags): Promise<void> => {
  const { data, functions, collections, port, seed, env, statics, allowProduction, print } = flags;
  const localcloud = await startLocalcloud({
    dataDir: data,
    functionsDir: functions,
    collections: readCollections(collections),
    port,
    allowProduction,
    log: print,
    ...(seed === undefined ? {} : { seed }),
    ...(env === undefined ? {} : { env }),
    ...(statics === undefined ? {} : { statics: [{ path: '/', dir: statics }] }),
  });
  print(`console: ${localcloud.url}/_localcloud/`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        resolve();
      });
    }
  });
  await localcloud.close();
};
