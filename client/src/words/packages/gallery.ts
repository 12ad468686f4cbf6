import { addWords } from '../catalogue.ts';
import { gallery as galleryEnglish } from '../en/gallery.ts';
import { insight as insightEnglish } from '../en/insight.ts';
import { gallery } from '../zh/gallery.ts';
import { insight } from '../zh/insight.ts';

addWords({
  zh: { ...gallery, ...insight },
  en: { ...galleryEnglish, ...insightEnglish },
});
