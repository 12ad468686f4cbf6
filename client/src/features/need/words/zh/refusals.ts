/** Why an act did not happen, and what to do next. */
export const refusals = {
  'refusal.NEED_NOT_FOUND': '这件事不在了，看看别的',
  'refusal.NEED_NOT_OPEN': '这件事变了，再看一看',
  'refusal.NEED_FULL': '满员了，去看看别的事',
  'refusal.CLAIM_OWN_NEED': '自己的事，要请邻居来接',
  'refusal.ALREADY_CLAIMED': '你已经接了这件事',
  'refusal.NOT_CLAIMANT': '你没有接这件事',
  'refusal.WORDS_NOT_WANTED': '字已经写好了，再看一看',
  'refusal.NOT_REQUESTER': '要说这件事的人来点头',
} as const;
