/** Saying a need for somebody. */
export const behalf = {
  'behalf.title': '代办',
  'behalf.for': '替{name}说事',
  'behalf.for.words': '写明是你代办，他自己能收回',
  'behalf.home': '{name}家',
  'behalf.yes': '{name}说可以了吗？',
  'behalf.yes.card': '看户卡',
  'behalf.yes.recording': '录下来',
  'behalf.yes.hint': '请{name}说：可以',
  'behalf.record': '请他自己说一句',
  'behalf.code': '户卡上的数是多少？',
  'behalf.code.placeholder': '8 个数',
  'behalf.code.long': '只有 8 个数',
  'behalf.scan': '扫户卡上的码',
  'behalf.scan.other': '这不是户卡的码',
} as const;
