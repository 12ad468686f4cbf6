import { existsSync } from 'node:fs';
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COLLECTIONS } from '../../cloudfunctions/database/collections.ts';
import { startLocalcloud, type Localcloud, type LocalcloudOptions, type StaticFolder } from '../../localcloud/index.ts';
import { buildFunctions } from '../build/functions.ts';
import { previewVariables } from '../world/function-variables.ts';
import { personasJson } from '../world/personas.ts';
import { liveLastDay } from '../world/lived/last-day.ts';
import { liveSampleNeeds } from '../world/sample-needs.ts';
import { asPersonas, previewPersonas } from '../world/seed.ts';
import { livedIn } from './lived-in.ts';

export type PreviewOptions = {
  readonly root: string;
  readonly port: number;
  /** The folder within `.linli` in which its community is kept: two that run beside each other have one each. */
  readonly data?: string;
  /** Throws away what earlier starts kept. */
  readonly fresh: boolean;
  readonly statics: readonly StaticFolder[];
  /** What a code says that is made here. */
  readonly codeText?: LocalcloudOptions['codeText'];
  readonly log?: (line: string) => void;
};

/** So long ago the last day was lived: by the time somebody looks, the jobs have counted what happened in it. */
const LIVED_AGO_MS = 10 * 60_000;

/** Starts the local cloud with the preview community in it, half a year old; the first start fills it, later ones find it filled. */
export const startPreview = async ({
  root,
  port,
  data = 'data',
  fresh,
  statics,
  codeText,
  log,
}: PreviewOptions): Promise<Localcloud> => {
  const dataDir = join(root, '.linli', data);
  const filled = join(dataDir, 'filled');
  // A first start that was interrupted leaves half a community; it is begun again.
  if (fresh || !existsSync(filled)) await rm(dataDir, { recursive: true, force: true });
  const isFilled = existsSync(filled);
  const functionsDir = await buildFunctions(root);
  if (!isFilled) await cp(await livedIn(root, functionsDir), dataDir, { recursive: true });
  const cloud = await startLocalcloud({
    dataDir,
    functionsDir,
    collections: COLLECTIONS,
    functionVariables: previewVariables,
    port,
    statics,
    ...(isFilled ? {} : { startAt: Date.now() - LIVED_AGO_MS }),
    ...(codeText ? { codeText } : {}),
    routes: [
      {
        method: 'GET',
        path: '/personas.json',
        reply: () => ({ contentType: 'application/json; charset=utf-8', body: personasJson(previewPersonas()) }),
      },
    ],
    ...(log ? { log } : {}),
  });
  if (!isFilled) {
    const as = asPersonas(cloud);
    await liveSampleNeeds(as);
    await liveLastDay(as);
    await cloud.clock.jumpTo(Date.now(), { timers: 'once' });
    await writeFile(filled, '');
  }
  return cloud;
};

/** Ends cleanly on Ctrl-C, once, and says so. */
export const closeOnSignal = (cloud: Localcloud): void => {
  let closing = false;
  const close = () => {
    if (closing) return;
    closing = true;
    void cloud.close().then(() => process.exit(0));
  };
  process.on('SIGINT', close);
  process.on('SIGTERM', close);
};
