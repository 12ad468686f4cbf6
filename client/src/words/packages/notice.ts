import { addWords } from '../catalogue.ts';
import { notice as noticeEnglish } from '../en/notice.ts';
import { share as shareEnglish } from '../en/share.ts';
import { notice } from '../zh/notice.ts';
import { share } from '../zh/share.ts';

addWords({
  zh: { ...notice, ...share },
  en: { ...noticeEnglish, ...shareEnglish },
});
