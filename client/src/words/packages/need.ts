import { addWords } from '../catalogue.ts';
import { detail as detailEnglish } from '../en/detail.ts';
import { post as postEnglish } from '../en/post.ts';
import { detail } from '../zh/detail.ts';
import { post } from '../zh/post.ts';

addWords({
  zh: { ...detail, ...post },
  en: { ...detailEnglish, ...postEnglish },
});
