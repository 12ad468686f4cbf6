/** The festivals of the peoples who live here, by the keys of the calendar. */
export const holidays = {
  'festival.springFestival': '春节',
  'festival.lanternFestival': '元宵',
  'festival.thirdOfMarch': '三月三',
  'festival.dragonBoat': '端午',
  'festival.sixthOfJune': '六月六',
  'festival.ghostFestival': '七月半',
  'festival.midAutumn': '中秋',
  'festival.doubleNinth': '重阳',
  'festival.newYearsEve': '除夕',
  'festival.qingming': '清明',
  'festival.eidAlFitr': '开斋节',
  'festival.eidAlAdha': '古尔邦节',
  'festival.miaoNewYear': '苗年',
  'festival.torchFestival': '火把节',
  'festival.panwang': '盘王节',
} as const;
