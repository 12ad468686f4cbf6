import { addWords } from '../catalogue.ts';
import { doors as doorsEnglish } from '../en/doors.ts';
import { doors } from '../zh/doors.ts';

addWords({
  zh: { ...doors },
  en: { ...doorsEnglish },
});
