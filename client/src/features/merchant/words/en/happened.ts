import type { happened as chinese } from '../zh/happened.ts';

/** See the Chinese. */
export const happened = {
  'export.did.merchant.named': 'Named a shop that takes vouchers',
  'export.did.merchant.agreed': 'Said yes to a shop that takes vouchers',
  'export.did.merchant.opened': 'Let a shop take vouchers again',
  'export.did.merchant.paused': 'Had a shop take no vouchers for a while',
  'export.did.merchant.ended': 'Had a shop take no vouchers any more',
  'export.did.merchant.goodsSet': 'Said which shop gives something',
  'export.did.merchant.drawnUp': 'Drew up the account of a shop for a month',
  'export.did.merchant.signed': 'The shop signed the account of a month',
  'export.did.merchant.differed': 'The shop said that the account differs',
  'export.did.merchant.answered': 'Answered the shop',
  'export.did.merchant.settled': 'Signed the account of a shop for a month',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
