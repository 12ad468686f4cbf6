import type { zh } from './zh.ts';
import { account } from './en/account.ts';
import { detail } from './en/detail.ts';
import { doors } from './en/doors.ts';
import { exported } from './en/export.ts';
import { frame } from './en/frame.ts';
import { gallery } from './en/gallery.ts';
import { household } from './en/household.ts';
import { insight } from './en/insight.ts';
import { need } from './en/need.ts';
import { notice } from './en/notice.ts';
import { post } from './en/post.ts';
import { ready } from './en/ready.ts';
import { remind } from './en/remind.ts';
import { share } from './en/share.ts';
import { staff } from './en/staff.ts';
import { unsent } from './en/unsent.ts';

/**
 * English, for people who read no Chinese: plain words, short lines. A number's word follows it: `{n|person|people}` is the first
 * for one and the second for any other.
 */
export const en: Readonly<Record<keyof typeof zh, string>> = {
  ...frame,
  ...need,
  ...household,
  ...detail,
  ...notice,
  ...post,
  ...ready,
  ...doors,
  ...insight,
  ...share,
  ...staff,
  ...remind,
  ...unsent,
  ...account,
  ...exported,
  ...gallery,
};
