import { account } from './zh/account.ts';
import { detail } from './zh/detail.ts';
import { doors } from './zh/doors.ts';
import { exported } from './zh/export.ts';
import { frame } from './zh/frame.ts';
import { gallery } from './zh/gallery.ts';
import { household } from './zh/household.ts';
import { insight } from './zh/insight.ts';
import { need } from './zh/need.ts';
import { notice } from './zh/notice.ts';
import { plot } from './zh/plot.ts';
import { post } from './zh/post.ts';
import { ready } from './zh/ready.ts';
import { remind } from './zh/remind.ts';
import { share } from './zh/share.ts';
import { staff } from './zh/staff.ts';
import { unsent } from './zh/unsent.ts';
import { wall } from './zh/wall.ts';

/**
 * Every word the app says, but for the names of kinds, roles and refusals, which stand with what they name in shared/.
 * Primary-school words in spoken order, at most 20 characters a line, one thought a line; 你, never 您; no 提交, no 操作.
 * `{hole}` is filled in. Another language is another folder with the same keys.
 *
 * Only types and tests read this whole: on the phone `say.ts` knows the words of the main package, and each subpackage brings its
 * own (`packages/`).
 */
export const zh = {
  ...frame,
  ...need,
  ...household,
  ...detail,
  ...notice,
  ...plot,
  ...post,
  ...wall,
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
} as const satisfies Readonly<Record<string, string>>;
