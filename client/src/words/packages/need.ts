import { addWords } from '../catalogue.ts';
import { detail as detailEnglish } from '../en/detail.ts';
import { post as postEnglish } from '../en/post.ts';
import { remind as remindEnglish } from '../en/remind.ts';
import { detail } from '../zh/detail.ts';
import { post } from '../zh/post.ts';
import { remind } from '../zh/remind.ts';

addWords({
  zh: { ...detail, ...post, ...remind },
  en: { ...detailEnglish, ...postEnglish, ...remindEnglish },
});
