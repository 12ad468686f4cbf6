import { addWords } from '../catalogue.ts';
import { doors as doorsEnglish } from '../en/doors.ts';
import { unsent as unsentEnglish } from '../en/unsent.ts';
import { doors } from '../zh/doors.ts';
import { unsent } from '../zh/unsent.ts';

addWords({
  zh: { ...doors, ...unsent },
  en: { ...doorsEnglish, ...unsentEnglish },
});
