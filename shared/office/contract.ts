import * as z from 'zod';
import { askedNode } from '../community/asked-node.ts';
import { SCOPE_KINDS } from '../community/roles.ts';
import { ANYONE, declareMethods, holders, OFFICE, RESIDENT } from '../declaration.ts';
import type { LocalDate } from '../kernel/time.ts';
import { cursor, id, idOut, page, text } from '../rpc/schemas.ts';
import { OFFICE_ACTS } from './acts.ts';
import { OFFICE_LIMITS as LIMITS, OFFICE_PHONE, OFFICE_ROLES, OFFICE_STATUSES } from './office.ts';

/** They open, change and end offices. */
const OFFICE_KEEPERS = ['staff', 'admin'] as const;

const instant = z.number().int();
const role = z.enum(OFFICE_ROLES);
const day = z.iso.date().transform((value) => value as LocalDate);
const officeId = id('office');
const byOffice = { placeOf: 'offices', by: 'officeId' } as const;

const written = {
  organisation: text(LIMITS.organisationLengthMin, LIMITS.organisationLengthMax),
  contactName: text(LIMITS.contactNameLengthMin, LIMITS.contactNameLengthMax),
  phone: z.string().regex(OFFICE_PHONE).nullable(),
  hours: text(0, LIMITS.hoursLengthMax),
  /** The last day of the role; null = no end is set. */
  to: day.nullable(),
};
const WRITTEN = {
  organisation: '县供电局',
  contactName: '黄东',
  phone: '12345',
  hours: '周一到周五',
  to: '2027-12-31',
};

/** What anybody of the community may know of an office. */
const publicFacts = {
  officeId: idOut,
  organisation: z.string(),
  role,
  contactName: z.string(),
  phone: z.string().nullable(),
  hours: z.string(),
};
/** Of its role: over what, from which to which day. */
const term = {
  scope: z.object({ kind: z.enum(SCOPE_KINDS), name: z.string() }),
  from: z.string(),
  to: z.string().nullable(),
};
/** `codeUntil`: a code is out and can be typed until then; null = none is. */
const codeUntil = instant.nullable();
/** Told once, to whoever asked for it: eight digits, and until when they can be typed. */
const codeGiven = z.object({ officeId: idOut, code: z.string(), codeUntil: instant });

/** Accounts that no flat stands behind. The errors of each method are in order of precedence. */
export const officeContract = declareMethods({
  /** Opens an office with one role over one node; nobody acts for it before a code was given and typed. */
  'office.open': {
    ...OFFICE_ACTS['office.open'],
    mechanism: 'M-13',
    access: holders(OFFICE_KEEPERS),
    over: { placeIn: 'scope' },
    event: ['office.opened'],
    remember: 'everything',
    input: z
      .object({ ...written, officeRole: role, scope: askedNode, from: day })
      .refine(({ from, to }) => to === null || from <= to),
    output: z.object({ officeId: idOut }),
    errors: ['TEXT_REFUSED'],
    examples: {
      good: {
        ...WRITTEN,
        officeRole: 'department',
        scope: { kind: 'building', buildingId: 'building_nowhere' },
        from: '2026-01-01',
      },
      harmless: { organisation: '违规测试单位' },
      bad: [{ ...WRITTEN, officeRole: 'department', scope: { kind: 'community' }, from: '2028-01-01' }],
    },
  },
  /** Corrects what is written of an office, and the last day of its role. */
  'office.change': {
    ...OFFICE_ACTS['office.change'],
    mechanism: 'M-13',
    access: holders(OFFICE_KEEPERS),
    over: byOffice,
    event: ['office.changed'],
    remember: 'everything',
    input: z.object({ officeId, ...written }),
    output: z.object({ officeId: idOut }),
    errors: ['TEXT_REFUSED', 'OFFICE_NOT_FOUND', 'OFFICE_ENDED'],
    examples: { good: { officeId: 'office_nowhere', ...WRITTEN } },
  },
  /** Gives a one-time code for the first account or the next one; an earlier code is dead from then on. The code itself is not kept. */
  'office.issueCode': {
    ...OFFICE_ACTS['office.issueCode'],
    mechanism: 'M-13',
    access: holders(OFFICE_KEEPERS),
    over: byOffice,
    event: ['office.codeIssued'],
    remember: 'everything',
    input: z.object({ officeId }),
    output: codeGiven,
    errors: ['OFFICE_NOT_FOUND', 'OFFICE_ENDED'],
    examples: { good: { officeId: 'office_nowhere' } },
  },
  /** Ends an office for good; its account is a stranger's from that step on. */
  'office.end': {
    ...OFFICE_ACTS['office.end'],
    mechanism: 'M-13',
    access: holders(OFFICE_KEEPERS),
    over: byOffice,
    event: ['office.ended'],
    remember: 'everything',
    input: z.object({ officeId }),
    output: z.object({ officeId: idOut }),
    errors: ['OFFICE_NOT_FOUND', 'OFFICE_ENDED'],
    examples: { good: { officeId: 'office_nowhere' } },
  },
  /** All offices of the community, the newest first, with how they stand. */
  'office.list': {
    mechanism: 'M-13',
    access: holders(OFFICE_KEEPERS),
    over: 'ownCommunity',
    event: null,
    input: z.object({ cursor }),
    output: page(
      z.object({
        ...publicFacts,
        ...term,
        status: z.enum(OFFICE_STATUSES),
        /** When it was opened, bound or ended, as its status says. */
        since: instant,
        codeUntil,
      }),
    ),
    errors: [],
    examples: { good: { cursor: 'x' } },
  },
  /** Whom to ask outside the house: the offices whose role holds today. */
  'office.directory': {
    mechanism: 'M-13',
    access: RESIDENT,
    over: 'ownCommunity',
    event: null,
    input: z.object({}),
    output: z.object({ items: z.array(z.object(publicFacts)) }),
    errors: [],
    examples: { good: {} },
  },
  /** Makes the caller's account the one that acts for the office whose code they type; whoever was it before is a stranger from then on. */
  'office.bind': {
    ...OFFICE_ACTS['office.bind'],
    mechanism: 'M-13',
    access: ANYONE,
    over: 'ownAccount',
    event: ['office.bound', 'office.handedOver'],
    remember: 'not the input',
    input: z.object({ code: z.string().regex(new RegExp(`^\\d{${String(LIMITS.codeDigits)}}$`)) }),
    output: z.object({ officeId: idOut, organisation: z.string() }),
    errors: ['TOO_MANY_ATTEMPTS', 'IDENTITY_TAKEN', 'OFFICE_CODE_WRONG'],
    examples: { good: { code: '00000000' } },
  },
  /** Gives the code for the next account, asked for by the account that acts for the office now; it acts on until the code is typed. */
  'office.handOver': {
    ...OFFICE_ACTS['office.handOver'],
    mechanism: 'M-13',
    access: OFFICE,
    over: 'ownAccount',
    event: ['office.codeIssued'],
    remember: 'everything',
    input: z.object({}),
    output: codeGiven,
    errors: ['OFFICE_ENDED'],
    examples: { good: {} },
  },
  /** The office the caller acts for. */
  'office.mine': {
    mechanism: 'M-13',
    access: OFFICE,
    over: 'ownAccount',
    event: null,
    input: z.object({}),
    output: z.object({ ...publicFacts, ...term, codeUntil }),
    errors: [],
    examples: { good: {} },
  },
});
