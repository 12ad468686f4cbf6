// Written by `npx tsx scripts/pages.ts` from the manifests of the pages and the index of languages.
import { addNames, addWords } from './catalogue.ts';
import * as zhNames from './zh/names.ts';
import * as enNames from './en/names.ts';
import { frame as zhFrame } from './zh/frame.ts';
import { refusals as zhRefusals } from './zh/refusals.ts';
import { refusals as zhAccountRefusals } from '../features/account/words/zh/refusals.ts';
import { refusals as zhCaptureRefusals } from '../features/capture/words/zh/refusals.ts';
import { building as zhCommunityBuilding } from '../features/community/words/zh/building.ts';
import { home as zhHomeHome } from '../features/home/words/zh/home.ts';
import { figures as zhInsightFigures } from '../features/insight/words/zh/figures.ts';
import { household as zhMembershipHousehold } from '../features/membership/words/zh/household.ts';
import { rows as zhNeedRows } from '../features/need/words/zh/rows.ts';
import { points as zhPointsPoints } from '../features/points/words/zh/points.ts';
import { settings as zhSettingsSettings } from '../features/settings/words/zh/settings.ts';
import { frame as enFrame } from './en/frame.ts';
import { refusals as enRefusals } from './en/refusals.ts';
import { refusals as enAccountRefusals } from '../features/account/words/en/refusals.ts';
import { refusals as enCaptureRefusals } from '../features/capture/words/en/refusals.ts';
import { building as enCommunityBuilding } from '../features/community/words/en/building.ts';
import { home as enHomeHome } from '../features/home/words/en/home.ts';
import { figures as enInsightFigures } from '../features/insight/words/en/figures.ts';
import { household as enMembershipHousehold } from '../features/membership/words/en/household.ts';
import { rows as enNeedRows } from '../features/need/words/en/rows.ts';
import { points as enPointsPoints } from '../features/points/words/en/points.ts';
import { settings as enSettingsSettings } from '../features/settings/words/en/settings.ts';

addWords({
  zh: {
    ...zhFrame,
    ...zhRefusals,
    ...zhAccountRefusals,
    ...zhCaptureRefusals,
    ...zhCommunityBuilding,
    ...zhHomeHome,
    ...zhInsightFigures,
    ...zhMembershipHousehold,
    ...zhNeedRows,
    ...zhPointsPoints,
    ...zhSettingsSettings,
  },
  en: {
    ...enFrame,
    ...enRefusals,
    ...enAccountRefusals,
    ...enCaptureRefusals,
    ...enCommunityBuilding,
    ...enHomeHome,
    ...enInsightFigures,
    ...enMembershipHousehold,
    ...enNeedRows,
    ...enPointsPoints,
    ...enSettingsSettings,
  },
});
addNames({
  zh: zhNames,
  en: enNames,
});
