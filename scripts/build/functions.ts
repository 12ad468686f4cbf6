import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { jsonAsText } from './json-as-text.ts';
import { lazySchemas } from './lazy-schemas.ts';

/** The functions that are deployed; each is one folder of `cloudfunctions/` with a `main.ts` and a `config.json`. */
const FUNCTIONS = ['api', 'bulk', 'callback', 'scheduler'] as const;

/**
 * Bundles each function into one CommonJS file that holds the official SDK too, beside its package.json and config.json:
 * exactly what is uploaded, what the local cloud runs and what the tests attack.
 */
export const buildFunctions = async (root: string, outDir = join(root, 'dist/cloudfunctions')): Promise<string> => {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  for (const name of FUNCTIONS) {
    const out = join(outDir, name);
    await mkdir(out, { recursive: true });
    await build({
      entryPoints: [join(root, 'cloudfunctions', name, 'main.ts')],
      outfile: join(out, 'index.js'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node18',
      minify: true,
      keepNames: false,
      legalComments: 'none',
      logLevel: 'error',
      plugins: [jsonAsText, lazySchemas],
    });
    await copyFile(join(root, 'cloudfunctions', name, 'config.json'), join(out, 'config.json'));
    await writeFile(
      join(out, 'package.json'),
      `${JSON.stringify({ name, version, main: 'index.js', private: true }, null, 2)}\n`,
    );
  }
  return outDir;
};
