// Written by `npx tsx scripts/words.ts`: every word of every language, for the compiler and the tests. No phone carries it.
import type { WordKey } from './catalogue.ts';
import type { Language } from './languages.ts';
import { account as zhAccount } from './zh/account.ts';
import { detail as zhDetail } from './zh/detail.ts';
import { doors as zhDoors } from './zh/doors.ts';
import { exported as zhExported } from './zh/export.ts';
import { frame as zhFrame } from './zh/frame.ts';
import { gallery as zhGallery } from './zh/gallery.ts';
import { household as zhHousehold } from './zh/household.ts';
import { insight as zhInsight } from './zh/insight.ts';
import { need as zhNeed } from './zh/need.ts';
import { notice as zhNotice } from './zh/notice.ts';
import { plot as zhPlot } from './zh/plot.ts';
import { post as zhPost } from './zh/post.ts';
import { ready as zhReady } from './zh/ready.ts';
import { remind as zhRemind } from './zh/remind.ts';
import { share as zhShare } from './zh/share.ts';
import { staff as zhStaff } from './zh/staff.ts';
import { unsent as zhUnsent } from './zh/unsent.ts';
import { wall as zhWall } from './zh/wall.ts';
import { account as enAccount } from './en/account.ts';
import { detail as enDetail } from './en/detail.ts';
import { doors as enDoors } from './en/doors.ts';
import { exported as enExported } from './en/export.ts';
import { frame as enFrame } from './en/frame.ts';
import { gallery as enGallery } from './en/gallery.ts';
import { household as enHousehold } from './en/household.ts';
import { insight as enInsight } from './en/insight.ts';
import { need as enNeed } from './en/need.ts';
import { notice as enNotice } from './en/notice.ts';
import { plot as enPlot } from './en/plot.ts';
import { post as enPost } from './en/post.ts';
import { ready as enReady } from './en/ready.ts';
import { remind as enRemind } from './en/remind.ts';
import { share as enShare } from './en/share.ts';
import { staff as enStaff } from './en/staff.ts';
import { unsent as enUnsent } from './en/unsent.ts';
import { wall as enWall } from './en/wall.ts';

export const whole: Readonly<Record<Language, Readonly<Record<WordKey, string>>>> = {
  zh: {
    ...zhAccount,
    ...zhDetail,
    ...zhDoors,
    ...zhExported,
    ...zhFrame,
    ...zhGallery,
    ...zhHousehold,
    ...zhInsight,
    ...zhNeed,
    ...zhNotice,
    ...zhPlot,
    ...zhPost,
    ...zhReady,
    ...zhRemind,
    ...zhShare,
    ...zhStaff,
    ...zhUnsent,
    ...zhWall,
  },
  en: {
    ...enAccount,
    ...enDetail,
    ...enDoors,
    ...enExported,
    ...enFrame,
    ...enGallery,
    ...enHousehold,
    ...enInsight,
    ...enNeed,
    ...enNotice,
    ...enPlot,
    ...enPost,
    ...enReady,
    ...enRemind,
    ...enShare,
    ...enStaff,
    ...enUnsent,
    ...enWall,
  },
};
