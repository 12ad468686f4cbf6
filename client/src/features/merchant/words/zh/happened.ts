/** What happened with merchants, as somebody takes it along. */
export const happened = {
  'export.did.merchant.named': '报了一家收券的店',
  'export.did.merchant.agreed': '点头，让一家店收券',
  'export.did.merchant.opened': '让一家店再收券',
  'export.did.merchant.paused': '让一家店先不收券',
  'export.did.merchant.ended': '让一家店不再收券',
  'export.did.merchant.goodsSet': '说了一样东西归哪家店给',
  'export.did.merchant.drawnUp': '算了一家店一个月的单子',
  'export.did.merchant.signed': '店家签了一个月的单子',
  'export.did.merchant.differed': '店家说单子不对',
  'export.did.merchant.answered': '给店家回话',
  'export.did.merchant.settled': '签了一家店一个月的单子',
} as const;
