import { expectSound } from '../world/invariants.ts';
import { inBuilds } from './in-builds.ts';
import { walkMerchant } from './walk-merchant.ts';

inBuilds('merchant', (stage) => {
  afterEach(() => expectSound(stage.world()));

  test('a merchant takes a voucher once, and signs for a month with the staff', () => walkMerchant(stage));
});
