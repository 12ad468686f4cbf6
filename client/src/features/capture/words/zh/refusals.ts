/** Why a photo or a recording was not taken, and what to do next. */
export const refusals = {
  'refusal.MEDIA_NOT_FOUND': '照片、录音找不到了，再来一次',
  'refusal.MEDIA_REFUSED': '有张照片、录音不能发，换一个',
  'refusal.MEDIA_TOO_MANY': '照片太多了，去掉几张',
  'refusal.MEDIA_TOO_LARGE': '这个太大了，换一个',
  'refusal.MEDIA_WRONG_KIND': '这个打不开，换一个',
  'refusal.MEDIA_TOO_LONG': '说得太长了，说短一点',
  'refusal.MEDIA_TELLS_PLACE': '照片里写着在哪里拍的，换一张',
} as const;
