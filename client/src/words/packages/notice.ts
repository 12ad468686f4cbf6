import { addWords } from '../catalogue.ts';
import { notice as noticeEnglish } from '../en/notice.ts';
import { notice } from '../zh/notice.ts';

addWords({
  zh: { ...notice },
  en: { ...noticeEnglish },
});
