const taro = require('babel-preset-taro');

/**
 * Taro's preset writes every destructuring, parameter and template anew because iOS 12 has a rare fault with some of them. `bugfixes` writes
 * anew only what has such a fault, for the same phones.
 */
module.exports = (api, options) => {
  const preset = taro(api, options);
  const [[, environment]] = preset.overrides[0].presets;
  environment.bugfixes = true;
  return preset;
};
