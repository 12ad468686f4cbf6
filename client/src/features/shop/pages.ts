import type { PageManifests } from '../../manifest/page-manifest.ts';

const WORDS = ['shop/shop', 'shop/refusals'] as const;
const STYLES = ['icons-more', 'shop/goods', 'shop/shop'] as const;
const SHELF = [...STYLES, 'shop/shelf'] as const;
const KEEPING = [...WORDS, 'shop/shelf', 'need/refusals'] as const;
const FORM = ['capture/capture', 'capture/refusals', 'office/refusals'] as const;

export const shopPages = {
  'shop/list': { shows: 'ShopPage', words: WORDS, styles: STYLES, isPulled: true },
  'shop/detail': {
    shows: 'GoodsPage',
    needs: { id: 'goodsId' },
    words: WORDS,
    styles: [...STYLES, 'media', 'recording'],
    isPulled: true,
  },
  'shop/ledger': { shows: 'LedgerPage', needs: { id: 'goodsId' }, words: WORDS, styles: STYLES, isPulled: true },
  'shop/shelf': { shows: 'ShelfPage', words: KEEPING, styles: SHELF, isPulled: true },
  'shop/keep': { shows: 'KeepPage', needs: { id: 'goodsId' }, words: KEEPING, styles: SHELF, isPulled: true },
  'shop/slip': {
    shows: 'SlipPage',
    needs: { id: 'goodsId', kind: 'kind' },
    words: KEEPING,
    styles: SHELF,
  },
  'shop/goods': {
    shows: 'WritePage',
    takes: { id: 'goodsId' },
    words: [...KEEPING, ...FORM],
    styles: [...SHELF, 'media', 'recording', 'capture/shots'],
  },
  'shop/hours': { shows: 'HoursPage', words: KEEPING, styles: SHELF },
} as const satisfies PageManifests;
