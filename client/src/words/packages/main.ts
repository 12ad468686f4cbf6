// Written by `npx tsx scripts/words.ts`, from the index of languages and the Chinese words imported here.
import { addNames, addWords } from '../catalogue.ts';
import { frame as zhFrame } from '../zh/frame.ts';
import { household as zhHousehold } from '../zh/household.ts';
import * as zhNames from '../zh/names.ts';
import { need as zhNeed } from '../zh/need.ts';
import { frame as enFrame } from '../en/frame.ts';
import { household as enHousehold } from '../en/household.ts';
import * as enNames from '../en/names.ts';
import { need as enNeed } from '../en/need.ts';

addWords({
  zh: {
    ...zhFrame,
    ...zhHousehold,
    ...zhNeed,
  },
  en: {
    ...enFrame,
    ...enHousehold,
    ...enNeed,
  },
});
addNames({
  zh: zhNames,
  en: enNames,
});
