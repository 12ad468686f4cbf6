const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * What takes longest begins first, also on a machine that never ran it, so that all lanes end together. Only one of the screens is among the
 * first: it founds the community of all of them, and the others would wait for it.
 */
const FIRST = [
  /screens\/notices\./,
  /roster\/interruptions\./,
  /roster\/import\./,
  /durability\/kill\./,
  /screens\/(behaviour|needs|tabs|doors)\./,
  /weapp\/(ear|journey)\./,
];
const placeOf = ({ path }) => {
  const place = FIRST.findIndex((one) => one.test(path));
  return place < 0 ? FIRST.length : place;
};

module.exports = class extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    return [...sorted].sort((one, other) => placeOf(one) - placeOf(other));
  }
};
