// Written by `npx tsx scripts/words.ts`, from the index of languages and the Chinese words imported here.
import { addWords } from '../catalogue.ts';
import { detail as zhDetail } from '../zh/detail.ts';
import { post as zhPost } from '../zh/post.ts';
import { ready as zhReady } from '../zh/ready.ts';
import { remind as zhRemind } from '../zh/remind.ts';
import { share as zhShare } from '../zh/share.ts';
import { unsent as zhUnsent } from '../zh/unsent.ts';
import { wall as zhWall } from '../zh/wall.ts';
import { detail as enDetail } from '../en/detail.ts';
import { post as enPost } from '../en/post.ts';
import { ready as enReady } from '../en/ready.ts';
import { remind as enRemind } from '../en/remind.ts';
import { share as enShare } from '../en/share.ts';
import { unsent as enUnsent } from '../en/unsent.ts';
import { wall as enWall } from '../en/wall.ts';

addWords({
  zh: {
    ...zhDetail,
    ...zhPost,
    ...zhReady,
    ...zhRemind,
    ...zhShare,
    ...zhUnsent,
    ...zhWall,
  },
  en: {
    ...enDetail,
    ...enPost,
    ...enReady,
    ...enRemind,
    ...enShare,
    ...enUnsent,
    ...enWall,
  },
});
