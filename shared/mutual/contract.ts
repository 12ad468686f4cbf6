import * as z from 'zod';
import { declareMethods, RESIDENT } from '../declaration.ts';
import { MUTUAL_ACTS } from './acts.ts';
import { HOURS } from './hours.ts';
import { SKILL_NAMES } from './skills.ts';

const skills = z.array(z.enum(SKILL_NAMES)).min(1).max(SKILL_NAMES.length);
const hours = z.array(z.enum(HOURS)).min(1).max(HOURS.length);
const JOINED = { skills: ['repair'], hours: ['evening'] } as const;

/** The mutual-aid association (互助会): who lends a hand with what, and when. */
export const mutualContract = declareMethods({
  /** What the caller said they can do; null where they are no member. */
  'mutual.mine': {
    mechanism: 'M-14',
    access: RESIDENT,
    over: 'ownAccount',
    event: null,
    input: z.object({}),
    output: z.object({ member: z.object({ skills, hours, joinedAt: z.number().int() }).nullable() }),
    errors: [],
    examples: { good: {} },
  },
  /** Joins, or says anew what one can do and when. */
  'mutual.join': {
    ...MUTUAL_ACTS['mutual.join'],
    mechanism: 'M-14',
    access: RESIDENT,
    over: 'ownAccount',
    event: ['mutual.joined', 'mutual.changed'],
    remember: 'everything',
    input: z.object({ skills, hours }),
    output: z.object({ isMember: z.boolean() }),
    /** `TOO_YOUNG`: the caller may be under 14. */
    errors: ['TOO_YOUNG'],
    examples: {
      good: JOINED,
      bad: [
        { ...JOINED, skills: [] },
        { ...JOINED, hours: [] },
      ],
    },
  },
  'mutual.leave': {
    ...MUTUAL_ACTS['mutual.leave'],
    mechanism: 'M-14',
    access: RESIDENT,
    over: 'ownAccount',
    event: ['mutual.left'],
    remember: 'everything',
    input: z.object({}),
    output: z.object({ isMember: z.boolean() }),
    errors: ['NOT_MEMBER'],
    examples: { good: {} },
  },
});
