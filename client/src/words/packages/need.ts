import { addWords } from '../catalogue.ts';
import { detail as detailEnglish } from '../en/detail.ts';
import { post as postEnglish } from '../en/post.ts';
import { ready as readyEnglish } from '../en/ready.ts';
import { remind as remindEnglish } from '../en/remind.ts';
import { share as shareEnglish } from '../en/share.ts';
import { unsent as unsentEnglish } from '../en/unsent.ts';
import { detail } from '../zh/detail.ts';
import { post } from '../zh/post.ts';
import { ready } from '../zh/ready.ts';
import { remind } from '../zh/remind.ts';
import { share } from '../zh/share.ts';
import { unsent } from '../zh/unsent.ts';

addWords({
  zh: { ...detail, ...post, ...ready, ...remind, ...share, ...unsent },
  en: { ...detailEnglish, ...postEnglish, ...readyEnglish, ...remindEnglish, ...shareEnglish, ...unsentEnglish },
});
