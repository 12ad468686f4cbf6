import { addWords } from '../catalogue.ts';
import { detail as detailEnglish } from '../en/detail.ts';
import { post as postEnglish } from '../en/post.ts';
import { remind as remindEnglish } from '../en/remind.ts';
import { unsent as unsentEnglish } from '../en/unsent.ts';
import { detail } from '../zh/detail.ts';
import { post } from '../zh/post.ts';
import { remind } from '../zh/remind.ts';
import { unsent } from '../zh/unsent.ts';

addWords({
  zh: { ...detail, ...post, ...remind, ...unsent },
  en: { ...detailEnglish, ...postEnglish, ...remindEnglish, ...unsentEnglish },
});
