/** Helping: what earns nothing, and when the flat is told. */
export const helping = {
  'unpaid.ownHousehold': '自家的事，帮了不记分',
  'unpaid.ownCall': '你替人说的事，自己办不记分',
  'unpaid.today': '今天的分记满了，再帮不记分',
  'unpaid.ownFull': '你挣满了，再帮不记分',
  'unpaid.monthFull': '这个月的分发完了，不记分',
  'unpaid.sameHousehold': '这家你帮了好几次，再帮不记分',
  'door.later': '门牌、电话还看不到',
  'door.later.words': '{name}看到是你来，就能看。最晚 {clock}。',
  'door.read': '看门牌、电话',
  'door.read.words': '{name}会知道你看了',
} as const;
