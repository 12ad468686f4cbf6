/** Saying at somebody's door, by their card, that what they have is to be brought. */
export const door = {
  'atDoor.title': '替 TA 说送到家',
  'atDoor.whose': '{name}换的东西',
  'atDoor.none': '没有等着领的',
  'atDoor.none.words': '先请人拿卡到店里换',
  'atDoor.ask': '送到这家来？',
  'atDoor.words': '走不动的，邻居送来',
  'atDoor.yes': '送来',
  'atDoor.no': '先不说',
  'atDoor.drop.ask': '不用送了？',
  'atDoor.drop.words': '家里有人去店里拿',
  'atDoor.drop.yes': '不用送，去拿',
  'atDoor.drop.no': '还是送来',
  'atDoor.did': '记下了，等人送来',
  'atDoor.dropped': '好，家里有人去拿',
  'atDoor.service': '这个要自己去办',
  'atDoor.stopped': '柜台没给，去店里问',
} as const;
