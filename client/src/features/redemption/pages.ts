import type { PageManifests } from '../../manifest/page-manifest.ts';

const OWN = [
  ...(['redemption/redemption', 'redemption/voucher', 'redemption/watchword', 'redemption/refusals'] as const),
  ...(['shop/refusals', 'draw/refusals', 'need/refusals'] as const),
] as const;
const STYLES = ['icons-more', 'shop/goods', 'redemption/redemption'] as const;

export const redemptionPages = {
  'redemption/order': { shows: 'OrderPage', needs: { id: 'goodsId' }, words: OWN, styles: STYLES, isPulled: true },
  'redemption/mine': { shows: 'MinePage', words: OWN, styles: STYLES, isPulled: true },
  'redemption/voucher': {
    shows: 'VoucherPage',
    needs: { id: 'redemptionId' },
    words: OWN,
    styles: STYLES,
    isPulled: true,
  },
  'redemption/rules': { shows: 'RulesPage', words: ['redemption/rules'], styles: STYLES },
  'redemption/counter': {
    shows: 'CounterPage',
    words: [
      ...OWN,
      ...(['redemption/counter', 'redemption/passbook', 'sharing/share'] as const),
      ...(['membership/refusals', 'membership/doors', 'household/refusals'] as const),
    ],
    styles: [...STYLES, 'share'],
    isPulled: true,
  },
  'redemption/carry': {
    shows: 'CarryPage',
    words: [
      ...OWN,
      ...(['redemption/counter', 'redemption/carrying'] as const),
      ...(['membership/refusals', 'household/refusals'] as const),
    ],
    styles: STYLES,
    isPulled: true,
  },
  'redemption/passbook': {
    shows: 'PassbookPage',
    needs: { id: 'residentId' },
    words: [
      ...(['redemption/passbook', 'redemption/counter', 'redemption/refusals', 'sharing/share'] as const),
      ...(['household/refusals', 'membership/refusals'] as const),
    ],
    styles: [...STYLES, 'share'],
  },
  'redemption/door': {
    shows: 'DoorPage',
    needs: { id: 'residentId' },
    words: [
      ...OWN,
      ...(['redemption/counter', 'redemption/door'] as const),
      ...(['membership/refusals', 'household/refusals'] as const),
    ],
    styles: STYLES,
  },
  'redemption/recalled': {
    shows: 'RecalledPage',
    needs: { id: 'goodsId' },
    takes: { batch: 'batchId' },
    words: ['redemption/recalled', 'redemption/refusals', 'shop/refusals'],
    styles: STYLES,
  },
  'redemption/estate': {
    shows: 'EstatePage',
    words: [
      ...(['redemption/estate', 'redemption/refusals', 'shop/refusals'] as const),
      ...(['membership/refusals', 'membership/doors', 'household/refusals', 'need/refusals'] as const),
    ],
    styles: STYLES,
    isPulled: true,
  },
  'redemption/sheets': {
    shows: 'SheetsPage',
    words: ['redemption/sheet', 'redemption/refusals'],
    styles: STYLES,
    isPulled: true,
  },
  'redemption/sheet': {
    shows: 'SheetPage',
    needs: { id: 'sheetId' },
    words: [...OWN, 'redemption/sheet', 'redemption/counter'],
    styles: STYLES,
    isPulled: true,
  },
  'redemption/paper': {
    shows: 'PaperPage',
    needs: { id: 'sheetId' },
    words: ['redemption/sheet', 'redemption/counter', 'redemption/refusals', 'sharing/share'],
    styles: [...STYLES, 'share'],
  },
} as const satisfies PageManifests;
