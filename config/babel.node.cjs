// Babel for code that runs in Node under jest: types are stripped, ES modules become CommonJS, nothing else changes.
module.exports = {
  babelrc: false,
  configFile: false,
  presets: [
    ['@babel/preset-env', { targets: { node: '20' } }],
    [
      '@babel/preset-typescript',
      { allowDeclareFields: true, onlyRemoveTypeImports: true, rewriteImportExtensions: false },
    ],
  ],
};
