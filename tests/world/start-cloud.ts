import { COLLECTIONS } from '../../cloudfunctions/database/collections.ts';
import { startLocalcloud, type Localcloud, type LocalcloudOptions } from '../../localcloud/index.ts';
import { localVariables } from '../../scripts/world/function-variables.ts';
import type { HelpingLimits } from '../../shared/need/helping-limits.ts';
import { functionsDir } from './bundle.ts';
import { NO_BOUNDS } from './no-bounds.ts';

/** What a world is opened with. */
export type WorldOptions = Partial<LocalcloudOptions> & {
  readonly roster?: string | null;
  /** Bounds of helping that differ from those that are shipped; none holds where this is left out. */
  readonly helping?: Partial<HelpingLimits>;
};

/** Starts a local cloud on a folder, with the shipped bundle; its timers are held. */
export const startCloud = async (
  dataDir: string,
  { helping = NO_BOUNDS, functionVariables = localVariables, ...options }: WorldOptions,
): Promise<Localcloud> => {
  const bounded = (name: 'api' | 'bulk') => ({
    [name]: { ...functionVariables[name], LINLI_HELPING: JSON.stringify(helping) },
  });
  return startLocalcloud({
    functionsDir: await functionsDir(),
    collections: COLLECTIONS,
    timers: 'hold',
    afterAnswer: 'refuse',
    functionVariables: {
      ...functionVariables,
      ...bounded('api'),
      ...bounded('bulk'),
    },
    ...options,
    dataDir,
  });
};
