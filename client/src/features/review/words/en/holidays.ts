/** The festivals of the peoples who live here, by the keys of the calendar. */
export const holidays = {
  'festival.springFestival': 'Spring Festival',
  'festival.lanternFestival': 'Lanterns',
  'festival.thirdOfMarch': 'Third of March',
  'festival.dragonBoat': 'Dragon Boat',
  'festival.sixthOfJune': 'Sixth of June',
  'festival.ghostFestival': 'Ghost Festival',
  'festival.midAutumn': 'Mid-Autumn',
  'festival.doubleNinth': 'Double Ninth',
  'festival.newYearsEve': 'New Year’s Eve',
  'festival.qingming': 'Qingming',
  'festival.eidAlFitr': 'Eid al-Fitr',
  'festival.eidAlAdha': 'Eid al-Adha',
  'festival.miaoNewYear': 'Miao New Year',
  'festival.torchFestival': 'Torch Festival',
  'festival.panwang': 'Panwang Festival',
} as const;
