// Tiers. `unit` stands beside its source and `client` runs in jsdom: both are part of `npm run check`. `conformance` states how the
// local cloud behaves, through the official SDK, and drives its processes. `suite` drives what is shipped through the local cloud and a browser;
// of it `budgets` belongs to the gate.
const { leftOut } = require('./config/turns.cjs');

const node = {
  runtime: '<rootDir>/config/runtime.cjs',
  testEnvironment: 'node',
  transform: { '\\.[cm]?[jt]sx?$': '<rootDir>/config/strip-types.cjs' },
};
const only = process.env.LINLI_SUITE;

/** Tests beside their source that start processes or kill them: too slow for the quick gate. */
const DRIVEN = [
  'cli',
  'start',
  'console/console',
  'faults/delivery',
  'functions/timers',
  'functions/pool',
  'gateway/gateway',
  'gateway/served',
  'gateway/stored-files',
  'database/durability',
];

/** What must not cross to the view, and how long a frame may take: part of the quick gate, once the clients are built. */
const BUDGETS = ['weapp/budgets', 'screens/scroll'];

module.exports = {
  testSequencer: '<rootDir>/config/sequencer.cjs',
  projects: [
    {
      ...node,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/{shared,cloudfunctions,localcloud,scripts}/**/*.test.ts',
        '<rootDir>/tests/tidy/**/*.test.ts',
      ],
      testPathIgnorePatterns: ['/localcloud/conformance/', ...DRIVEN.map((name) => `/localcloud/${name}.test.ts`)],
    },
    {
      ...node,
      displayName: 'conformance',
      testMatch: [
        '<rootDir>/localcloud/conformance/**/*.test.ts',
        ...DRIVEN.map((name) => `<rootDir>/localcloud/${name}.test.ts`),
      ],
    },
    {
      // The client in jsdom: the components are those of the browser build, the phone behind Taro is a double.
      displayName: 'client',
      globals: { WECHAT_PHONE: false, WECHAT_VOICE: false },
      runtime: node.runtime,
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/client/**/*.test.{ts,tsx}'],
      setupFiles: [
        '<rootDir>/tests/client/setup.ts',
        '<rootDir>/tests/client/patient-hand.ts',
        '<rootDir>/tests/client/words.ts',
      ],
      setupFilesAfterEnv: ['<rootDir>/tests/client/quiet.ts'],
      transform: node.transform,
      moduleNameMapper: {
        '^linli-h5$': '<rootDir>/client/src/platform/h5/index.ts',
        '^@tarojs/components$': '<rootDir>/client/src/platform/h5/components.ts',
        '^@tarojs/taro$': '<rootDir>/tests/client/doubles/taro.ts',
      },
    },
    {
      ...node,
      displayName: 'suite',
      testMatch: [`<rootDir>/tests/${only ?? '*'}/**/*.test.ts`],
      testPathIgnorePatterns: [
        '/tests/tidy/',
        '/tests/client/',
        ...BUDGETS.map((name) => `/tests/${name}.test.ts`),
        ...leftOut(process.env, __dirname),
      ],
    },
    {
      // What `npm run attack` goes on with for minutes, beside tests of the others.
      ...node,
      displayName: 'attack',
      testMatch: ['<rootDir>/tests/attack/**/*.attack.ts'],
    },
    {
      ...node,
      displayName: 'budgets',
      testMatch: BUDGETS.map((name) => `<rootDir>/tests/${name}.test.ts`),
    },
  ],
};
