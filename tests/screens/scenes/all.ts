import type { Scene } from '../scene.ts';
import { ACCOUNT_SCENES } from './account.ts';
import { AFTER_SCENES } from './after.ts';
import { ASSENT_SCENES } from './assent.ts';
import { BEHALF_SCENES } from './behalf.ts';
import { COMPANY_SCENES } from './company.ts';
import { DOOR_SCENES } from './doors.ts';
import { SUPERVISION_SCENES } from './supervision.ts';
import { DRAW_SCENES } from './draws.ts';
import { EARNING_SCENES } from './earning.ts';
import { GALLERY_SCENES } from './gallery.ts';
import { HELPING_SCENES } from './helping.ts';
import { INSIGHT_SCENES } from './insight.ts';
import { MEETING_SCENES } from './meetings.ts';
import { MISSED_SCENES } from './missed.ts';
import { ASSIGNED_SCENES } from './assigned.ts';
import { NEED_SCENES } from './needs.ts';
import { NOTE_SCENES } from './notes.ts';
import { NOTICE_SCENES } from './notices.ts';
import { OFFICE_SCENES } from './offices.ts';
import { POST_STEP_SCENES } from './post-steps.ts';
import { POST_SCENES } from './posts.ts';
import { MERCHANT_SCENES } from './merchants.ts';
import { REDEMPTION_SCENES } from './redemptions.ts';
import { REVIEW_SCENES } from './reviews.ts';
import { SHOP_SCENES } from './shop.ts';
import { SPOKEN_SCENES } from './spoken.ts';
import { SHARING_SCENES } from './sharing.ts';
import { TAB_SCENES } from './tabs.ts';
import { TROUBLE_SCENES } from './trouble.ts';
import { UNSENT_SCENES } from './unsent.ts';
import { KEPT_VOTE_SCENES } from './kept-votes.ts';
import { STATUTORY_SCENES } from './statutory-votes.ts';
import { VOTE_SCENES } from './votes.ts';

/** Every screen of the client in every state it can be in. */
export const SCENES: readonly Scene[] = [
  ...SHOP_SCENES,
  ...TAB_SCENES,
  ...NEED_SCENES,
  ...ASSIGNED_SCENES,
  ...AFTER_SCENES,
  ...HELPING_SCENES,
  ...MISSED_SCENES,
  ...COMPANY_SCENES,
  ...NOTE_SCENES,
  ...MEETING_SCENES,
  ...SPOKEN_SCENES,
  ...BEHALF_SCENES,
  ...ASSENT_SCENES,
  ...DOOR_SCENES,
  ...TROUBLE_SCENES,
  ...UNSENT_SCENES,
  ...INSIGHT_SCENES,
  ...NOTICE_SCENES,
  ...ACCOUNT_SCENES,
  ...OFFICE_SCENES,
  ...POST_SCENES,
  ...POST_STEP_SCENES,
  ...REDEMPTION_SCENES,
  ...MERCHANT_SCENES,
  ...REVIEW_SCENES,
  ...VOTE_SCENES,
  ...DRAW_SCENES,
  ...EARNING_SCENES,
  ...SUPERVISION_SCENES,
  ...KEPT_VOTE_SCENES,
  ...STATUTORY_SCENES,
  ...SHARING_SCENES,
  ...GALLERY_SCENES,
];
