// Written by `npx tsx scripts/words.ts`, from the index of languages and the Chinese words imported here.
import { addWords } from '../catalogue.ts';
import { gallery as zhGallery } from '../zh/gallery.ts';
import { insight as zhInsight } from '../zh/insight.ts';
import { notice as zhNotice } from '../zh/notice.ts';
import { gallery as enGallery } from '../en/gallery.ts';
import { insight as enInsight } from '../en/insight.ts';
import { notice as enNotice } from '../en/notice.ts';

addWords({
  zh: {
    ...zhGallery,
    ...zhInsight,
    ...zhNotice,
  },
  en: {
    ...enGallery,
    ...enInsight,
    ...enNotice,
  },
});
