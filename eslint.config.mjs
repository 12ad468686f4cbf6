import js from '@eslint/js';
import jsdoc from 'eslint-plugin-jsdoc';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Clocks and chance are handed in; only the named files may ask the machine (D7). */
const noAmbientTime = {
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'Take `now` as an argument; only a clock.ts may ask the machine.' },
    { object: 'Math', property: 'random', message: 'Take the random source as an argument.' },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'A bare `new Date()` reads the machine clock: take `now` as an argument.',
    },
    { selector: "CallExpression[callee.property.name='tz']", message: 'dayjs.tz is wrong on Android WeChat (D7).' },
    {
      selector: 'SwitchStatement > SwitchCase[test=null]',
      message: 'A `default:` hides the forgotten case of a union.',
    },
  ],
};

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      '.linli/**',
      'node_modules/**',
      'coverage/**',
      'client/src/**/*.js',
      'tests/weapp/fixtures/**',
      '**/*.cjs',
      'localcloud/examples/**',
    ],
  },
  js.configs.recommended,
  // Rules that ask about types are oxlint's (decision 026).
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 12],
    },
  },
  { files: ['shared/**/*.ts', 'cloudfunctions/**/*.ts'], rules: noAmbientTime },
  {
    files: ['cloudfunctions/platform/clock.ts', 'cloudfunctions/platform/patience.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['shared/**/*.ts'],
    ignores: ['**/*.test.ts'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          contexts: ['ExportNamedDeclaration > VariableDeclaration'],
          require: { FunctionDeclaration: true, ArrowFunctionExpression: false },
        },
      ],
    },
  },
  {
    files: ['client/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['client/src/**/*.{ts,tsx}'],
    ignores: ['client/src/platform/**', 'client/src/app.tsx', 'client/src/app.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'wx', message: 'Effects live in client/src/platform.' },
        { name: 'fetch', message: 'Effects live in client/src/platform.' },
      ],
    },
  },
  {
    files: ['**/*.test.{ts,tsx}', 'tests/**/*.ts', 'localcloud/conformance/**/*.ts', 'localcloud/bench/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-syntax': 'off',
    },
  },
  // Written by a command: a line for each file of words.
  { files: ['client/src/words/whole.ts'], rules: { 'max-lines': 'off' } },
  { files: ['**/*.js'], languageOptions: { globals: { module: 'writable' } } },
  { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly' } } },
);
