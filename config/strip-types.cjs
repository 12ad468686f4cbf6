const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { extname } = require('node:path');
const { transformSync, version } = require('esbuild');

/** Types are stripped and ES modules become CommonJS, nothing else changes. */
const OPTIONS = {
  format: 'cjs',
  target: 'node20',
  jsx: 'automatic',
  // Jest runs no module of another kind.
  supported: { 'dynamic-import': false },
  // A type import vanishes, any other stays, as in what is shipped.
  tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true, useDefineForClassFields: true } },
  sourcemap: 'external',
  sourcesContent: false,
};
const LOADERS = { '.tsx': 'tsx', '.ts': 'ts', '.mts': 'ts', '.cts': 'ts', '.jsx': 'jsx' };

/** What one and the same text always becomes: which of the tests a run chose is no part of it, so that runs share what they keep. */
const OF_ALL = createHash('sha1')
  .update(version)
  .update(process.version)
  .update(readFileSync(__filename))
  .digest('hex');

module.exports = {
  getCacheKey: (text, file) => createHash('sha1').update(OF_ALL).update(file).update('\0').update(text).digest('hex'),
  process: (text, file) =>
    transformSync(text, { ...OPTIONS, sourcefile: file, loader: LOADERS[extname(file)] ?? 'js' }),
};
