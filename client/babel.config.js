module.exports = {
  presets: [['./config/lean-preset.cjs', { framework: 'react', ts: true, compiler: 'webpack5' }]],
  // Nothing here asks for the browser's `document.all`, the one value that is `== null` and neither null nor undefined.
  assumptions: { noDocumentAll: true },
};
