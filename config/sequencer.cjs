const { default: Sequencer } = require('@jest/test-sequencer');

/** Each takes minutes and is a few lines long: a machine that never ran them takes them for short, and would end with one lane. */
const LONG = /tests\/screens\/(needs|notices|doors|tabs|scroll)\.test\.ts$|tests\/roster\/interruptions\.test\.ts$/;

module.exports = class extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    return [...sorted.filter(({ path }) => LONG.test(path)), ...sorted.filter(({ path }) => !LONG.test(path))];
  }
};
