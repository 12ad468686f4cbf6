const { readdirSync } = require('node:fs');
const { join } = require('node:path');

/**
 * Of these suites a sampled run tries that share of the files, the next ones with each seed: each of their files walks or races one feature by
 * itself, and proves for it what the others prove for theirs (decision 039). Every other suite is in every run.
 */
const SHARES = { contract: 0.34, jobs: 0.34, journey: 0.34, race: 0.34, roster: 0.34, screens: 0.34, weapp: 0.4 };

/** What tries every method there is, and so proves for none what another file proves. */
const ALWAYS = ['bad-input', 'methods', 'permissions', 'refusals'].map((name) => `${name}.test.ts`);

/** The files of one suite that this seed leaves to other runs: as many seeds as there are files have tried them all. */
const leftTo = (files, share, seed) => {
  const count = Math.ceil(files.length * share);
  const first = (seed * count) % Math.max(1, files.length);
  return files.filter((_, at) => (at - first + files.length) % files.length >= count);
};

/** Patterns of the files that this run leaves out; none where everything is tried, or a test is run by itself. */
const leftOut = ({ LINLI_TEST, LINLI_SEED }, root) =>
  LINLI_TEST === 'sampled'
    ? Object.entries(SHARES).flatMap(([suite, share]) => {
        const files = readdirSync(join(root, 'tests', suite)).filter(
          (name) => name.endsWith('.test.ts') && !ALWAYS.includes(name),
        );
        return leftTo(files.sort(), share, Number(LINLI_SEED)).map(
          (name) => `/tests/${suite}/${name.replace(/\./g, '\\.')}$`,
        );
      })
    : [];

module.exports = { leftOut, leftTo };
