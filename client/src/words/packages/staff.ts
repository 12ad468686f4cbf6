import { addWords } from '../catalogue.ts';
import { staff as staffEnglish } from '../en/staff.ts';
import { staff } from '../zh/staff.ts';

addWords({
  zh: { ...staff },
  en: { ...staffEnglish },
});
