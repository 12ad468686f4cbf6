/** Words for the group of the building, and the picture of its review. */
export const texts = {
  'texts.title': '给群里的话',
  'texts.now': '现在用这段',
  'texts.others': '别的时候用的',
  'texts.opening': '开始的时候',
  'texts.reminder': '提醒大家',
  'texts.closing': '收了的时候',
  'texts.result': '有结果的时候',
  'texts.copy': '复制',
  'texts.copied': '复制好了，去群里贴',
  'texts.notCopied': '没复制成，按住字自己选',
  'texts.picture': '发图、发卡片',
} as const;
