// Written by `npx tsx scripts/pages.ts` from the manifests of the pages and the index of languages.
import { addWords } from '../../words/catalogue.ts';
import { capture as zhCaptureCapture } from '../../features/capture/words/zh/capture.ts';
import { refusals as zhNeedRefusals } from '../../features/need/words/zh/refusals.ts';
import { refusals as zhOfficeRefusals } from '../../features/office/words/zh/refusals.ts';
import { refusals as zhShopRefusals } from '../../features/shop/words/zh/refusals.ts';
import { shelf as zhShopShelf } from '../../features/shop/words/zh/shelf.ts';
import { shop as zhShopShop } from '../../features/shop/words/zh/shop.ts';
import { capture as enCaptureCapture } from '../../features/capture/words/en/capture.ts';
import { refusals as enNeedRefusals } from '../../features/need/words/en/refusals.ts';
import { refusals as enOfficeRefusals } from '../../features/office/words/en/refusals.ts';
import { refusals as enShopRefusals } from '../../features/shop/words/en/refusals.ts';
import { shelf as enShopShelf } from '../../features/shop/words/en/shelf.ts';
import { shop as enShopShop } from '../../features/shop/words/en/shop.ts';

addWords({
  zh: {
    ...zhCaptureCapture,
    ...zhNeedRefusals,
    ...zhOfficeRefusals,
    ...zhShopRefusals,
    ...zhShopShelf,
    ...zhShopShop,
  },
  en: {
    ...enCaptureCapture,
    ...enNeedRefusals,
    ...enOfficeRefusals,
    ...enShopRefusals,
    ...enShopShelf,
    ...enShopShop,
  },
});
