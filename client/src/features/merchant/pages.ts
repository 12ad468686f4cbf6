import type { PageManifests } from '../../manifest/page-manifest.ts';

const WORDS = ['merchant/merchant', 'merchant/refusals', 'redemption/refusals', 'need/refusals'] as const;
const STYLES = ['icons-more', 'shop/goods', 'redemption/redemption', 'merchant/merchant'] as const;

/** They stand beside the counter of the shop, whose parts they share. */
export const merchantPages = {
  'redemption/merchant': {
    shows: 'MerchantPage',
    words: [
      ...WORDS,
      ...(['redemption/counter', 'redemption/redemption', 'redemption/watchword', 'shop/refusals'] as const),
      ...(['membership/refusals', 'membership/doors', 'household/refusals'] as const),
    ],
    styles: STYLES,
    isPulled: true,
  },
  'redemption/settlement': {
    shows: 'SettlementPage',
    needs: { id: 'settlementId' },
    words: WORDS,
    styles: STYLES,
    isPulled: true,
  },
  'redemption/merchants': {
    shows: 'MerchantsPage',
    words: [...WORDS, 'office/refusals'],
    styles: STYLES,
    isPulled: true,
  },
  'redemption/keeping': {
    shows: 'KeepingPage',
    needs: { id: 'merchantId' },
    words: [...WORDS, 'shop/refusals'],
    styles: STYLES,
    isPulled: true,
  },
  'redemption/published': { shows: 'PublishedPage', words: WORDS, styles: STYLES, isPulled: true },
} as const satisfies PageManifests;
