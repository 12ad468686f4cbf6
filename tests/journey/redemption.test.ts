import { expectSound } from '../world/invariants.ts';
import { inBuildsLarge } from './in-builds.ts';
import { walkCard, walkCollector, walkRedemption, walkSheet } from './walk-redemption.ts';

inBuildsLarge('redemption', (stage) => {
  afterEach(() => expectSound(stage.world()));

  test('somebody orders on their phone and fetches it at the counter, once', () => walkRedemption(stage));

  test('who fetches for another says a word: a wrong one stops it until the owner says yes', () =>
    walkCollector(stage));

  test('an old couple with nothing but their card orders and fetches', () => walkCard(stage));

  test('a day without a network is printed, ticked, entered, and what does not fit is said', () => walkSheet(stage));
});
