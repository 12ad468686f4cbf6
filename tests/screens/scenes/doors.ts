import { housePng } from '../../fixtures/png.ts';
import type { Scene } from '../scene.ts';
import { answer } from '../wire.ts';
import { BRINGING_IN_SCENES } from './bringing-in.ts';
import { FESTIVAL_SCENES } from './festivals.ts';
import { JOIN_SCENES, REQUEST_SCENES } from './joining.ts';
import { NEW_PHONE_SCENES } from './new-phone.ts';
import { REMOVAL_SCENES } from './removal.ts';
import { ROSTER_SCENES } from './roster.ts';

/** A recording and a photo that no machine could judge. */
const TO_JUDGE = [
  {
    ...{ mediaId: 'media_1', kind: 'sound', purpose: 'need', seconds: 23, subject: 'need_1' },
    ...{ sentAt: Date.parse('2026-11-23T18:30:00+08:00'), url: 'https://example.com/said.mp3' },
  },
  {
    ...{ mediaId: 'media_2', kind: 'picture', purpose: 'need', seconds: 0, subject: 'need_1' },
    sentAt: Date.parse('2026-11-23T18:40:00+08:00'),
    url: `data:image/png;base64,${Buffer.from(housePng(320, 240)).toString('base64')}`,
  },
];

/** What waits for the staff. */
const PENDING_SCENES: readonly Scene[] = [
  {
    name: 'pending',
    title: '等社区看的',
    who: 'staff',
    at: 'packages/staff/pages/pending/index',
    shows: /谁要旧婴儿车/,
  },
  {
    name: 'judge',
    title: '等社区看的照片和录音',
    who: 'staff',
    at: 'packages/staff/pages/pending/index',
    before: (page) => answer(page, 'capture.list', { ok: true, value: { items: [...TO_JUDGE], next: null } }),
    shows: '一段录音等你听',
  },
];

export const DOOR_SCENES: readonly Scene[] = [
  ...JOIN_SCENES,
  ...REQUEST_SCENES,
  ...NEW_PHONE_SCENES,
  ...FESTIVAL_SCENES,
  ...REMOVAL_SCENES,
  ...ROSTER_SCENES,
  ...BRINGING_IN_SCENES,
  ...PENDING_SCENES,
];
