// Two tiers in one file. `unit` stands beside its source and is part of `npm run check`; `suite` drives the
// built bundles through the local cloud and a browser, and is run by `npm test`.
const node = {
  testEnvironment: 'node',
  transform: { '\\.[cm]?[jt]s$': ['babel-jest', require('./config/babel.node.cjs')] },
  // mingo and bson ship ES modules.
  transformIgnorePatterns: ['node_modules/(?!(mingo|bson)/)'],
};
const only = process.env.LINLI_SUITE;

module.exports = {
  projects: [
    {
      ...node,
      displayName: 'unit',
      testMatch: ['<rootDir>/{shared,cloudfunctions,localcloud,scripts}/**/*.test.ts', '<rootDir>/tests/tidy/**/*.test.ts'],
    },
    { ...node, displayName: 'suite', testMatch: [`<rootDir>/tests/${only ?? '*'}/**/*.test.ts`], testPathIgnorePatterns: ['/tests/tidy/'] },
  ],
};
