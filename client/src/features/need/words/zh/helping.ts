/** Helping: what earns nothing, and when the flat is told. */
export const helping = {
  'unpaid.ownHousehold': '自家的事，帮了不记分',
  'unpaid.ownCall': '替人说的事，自己办不记分',
  'unpaid.today': '一天的分记满了，再帮不记分',
  'unpaid.ownFull': '分挣满了，再帮不记分',
  'unpaid.monthFull': '社区一月的分发完了，不记分',
  'unpaid.sameHousehold': '这家帮了好几次，再帮不记分',
  'door.later': '门牌、电话还看不到',
  'door.later.words': '{name}看到是你来，就能看。最晚 {clock}。',
  'door.read': '看门牌、电话',
  'door.read.words': '{name}会知道你看了',
} as const;
