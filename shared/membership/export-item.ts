import * as z from 'zod';
import { MEDIA_KINDS, MEDIA_PURPOSES } from '../capture/media.ts';
import { ROLES, SCOPE_KINDS } from '../community/roles.ts';
import { EVENT_KINDS } from '../event-kinds.ts';
import { SPOKEN_LANGUAGES } from '../kernel/languages.ts';
import { NEED_KINDS } from '../need/kinds.ts';
import { NEED_TRANSITIONS, PLACES, type NeedStatus } from '../need/need.ts';
import { URGENCIES } from '../need/urgency.ts';
import { entryOut } from '../points/contract.ts';
import { NOTICE_SCOPES, NOTICE_STATUSES } from '../notice/notice.ts';
import { idOut } from '../rpc/schemas.ts';
import { MESSAGE_STATUSES, TEMPLATES } from '../subscription/templates.ts';
import { member, missed, note, reading } from './export-helping.ts';
import { nickname, opinion } from './export-review.ts';
import { CONSENT_THINGS } from './privacy.ts';

const instant = z.number().int();
const status = z.enum(Object.keys(NEED_TRANSITIONS) as [NeedStatus, ...NeedStatus[]]);
const home = { buildingId: idOut, unit: z.number().int(), flat: z.string() };

const account = z.object({
  of: z.literal('account'),
  residentId: idOut,
  number: z.string(),
  name: z.string(),
  gender: z.enum(['male', 'female']).nullable(),
  birthYear: z.number().int().nullable(),
  ethnicity: z.string().nullable(),
  relation: z.string(),
  originVillage: z.string(),
  isAway: z.boolean(),
  communityName: z.string(),
  gridName: z.string(),
  buildingName: z.string(),
  unit: z.number().int(),
  flat: z.string(),
  pastHomes: z.array(z.object({ ...home, until: instant })),
  roles: z.array(
    z.object({ role: z.enum(ROLES), scopeKind: z.enum(SCOPE_KINDS), from: z.string(), to: z.string().nullable() }),
  ),
  pointsBalance: z.number().int(),
  /** When they were let in; null for who set Linli up. */
  joinedAt: instant.nullable(),
  phone: z.string().nullable(),
  neighboursMayCall: z.boolean(),
});

const consent = z.object({
  of: z.literal('consent'),
  version: z.number().int(),
  thing: z.enum(CONSENT_THINGS),
  isGiven: z.boolean(),
  at: instant,
});

/** What they asked for; who helped is told by the family name. */
const need = z.object({
  of: z.literal('need'),
  needId: idOut,
  kind: z.enum(NEED_KINDS),
  text: z.string(),
  status,
  urgency: z.enum(URGENCIES),
  place: z.object({ at: z.enum(PLACES), note: z.string() }),
  flat: z.string(),
  slots: z.number().int(),
  helpers: z.array(z.string()),
  createdAt: instant,
  updatedAt: instant,
});

/** What they took on; who asked is told by the family name, and where it was is not theirs to take along. */
const claim = z.object({
  of: z.literal('claim'),
  needId: idOut,
  kind: z.enum(NEED_KINDS),
  text: z.string(),
  status,
  requester: z.string(),
  claimedAt: instant,
});

/** What their account of points was given or spent. */
const entry = z.object({ of: z.literal('entry'), entry: entryOut });

const event = z.object({
  of: z.literal('event'),
  eventId: idOut,
  kind: z.enum(EVENT_KINDS),
  subject: z.string(),
  at: instant,
  reason: z.string().nullable(),
});

/** What they published for a node, with whom they recorded; the files stay where everybody hears them. */
const notice = z.object({
  of: z.literal('notice'),
  noticeId: idOut,
  scopeKind: z.enum(NOTICE_SCOPES),
  scopeName: z.string(),
  title: z.string(),
  body: z.string(),
  status: z.enum(NOTICE_STATUSES),
  hasPicture: z.boolean(),
  recordings: z.array(
    z.object({
      language: z.enum(SPOKEN_LANGUAGES),
      seconds: z.number().int(),
      speakerName: z.string(),
      recordedAt: instant,
    }),
  ),
  createdAt: instant,
});

/** A photo or a recording they sent, and where it can be fetched for the next two hours; null if the file is gone. */
const media = z.object({
  of: z.literal('media'),
  mediaId: idOut,
  kind: z.enum(MEDIA_KINDS),
  purpose: z.enum(MEDIA_PURPOSES),
  seconds: z.number().int(),
  createdAt: instant,
  url: z.string().nullable(),
});

/** How many messages of one kind they still said yes to. */
const subscription = z.object({
  of: z.literal('subscription'),
  template: z.enum(TEMPLATES),
  left: z.number().int(),
});

/** A message Linli had for them outside of Linli, and what became of it. */
const message = z.object({
  of: z.literal('message'),
  template: z.enum(TEMPLATES),
  state: z.string(),
  /** The id of what it was about. */
  subject: idOut,
  status: z.enum(MESSAGE_STATUSES),
  at: instant,
});

/** That they read somebody's number, or somebody theirs; not who. */
const call = z.object({
  of: z.literal('call'),
  who: z.enum(['me', 'somebody']),
  as: z.enum(['requester', 'claimant', 'officer']),
  count: z.number().int(),
  lastAt: instant,
});

/** What they think of the work on something they asked for. */
const rating = z.object({
  of: z.literal('rating'),
  needId: idOut,
  isSatisfied: z.boolean(),
  score: z.number().int().nullable(),
  at: instant,
});

/** One thing Linli has about somebody, as they take it along. */
export const exportItem = z.discriminatedUnion('of', [
  account,
  consent,
  need,
  claim,
  entry,
  notice,
  media,
  subscription,
  message,
  event,
  call,
  rating,
  reading,
  member,
  note,
  missed,
  opinion,
  nickname,
]);
