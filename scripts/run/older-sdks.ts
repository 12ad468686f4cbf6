import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { install, modulesOf, OLDER_VERSIONS } from '../../localcloud/conformance/versions/install.ts';
import type { Step } from './steps.ts';

/** A sampled run puts the statements to one older version in so many, to none otherwise. */
const SEEDS_FOR_A_ROUND = 12;

/** Where older versions of the SDK are kept, once fetched. */
const sdkFolder = (root: string): string => join(root, '.linli/sdks');

/**
 * The versions of wx-server-sdk whose statements a run tries: all of them in a whole run, which fetches what is missing; in a sampled one at
 * most one, and only if it is there, because a sampled run must not need the network.
 */
export const versionsFor = (
  run: 'whole' | 'sampled',
  seed: number,
  isThere: (version: string) => boolean,
): readonly string[] => {
  if (run === 'whole') return OLDER_VERSIONS;
  const version = OLDER_VERSIONS[seed % SEEDS_FOR_A_ROUND];
  return version !== undefined && isThere(version) ? [version] : [];
};

/** The statements with older SDKs, one step for each; a version that cannot be fetched is said, and is not a failure of what is tested. */
export const olderSdkSteps = (root: string, run: 'whole' | 'sampled', seed: number): readonly Step[] => {
  const folder = sdkFolder(root);
  const chosen = versionsFor(run, seed, (version) => existsSync(modulesOf(folder, version)));
  return chosen.flatMap((version): Step[] => {
    const trouble = install(folder, version);
    if (trouble !== undefined)
      console.log(`wx-server-sdk ${version} cannot be installed and was not tried: ${trouble}`);
    const command: Step['command'] = [
      join(root, 'node_modules/.bin/tsx'),
      'localcloud/conformance/versions/measure.ts',
      folder,
      version,
    ];
    return trouble === undefined ? [{ name: `statements with wx-server-sdk ${version}`, command }] : [];
  });
};
