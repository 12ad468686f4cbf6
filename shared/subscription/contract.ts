import * as z from 'zod';
import { defineContract } from '../rpc/contract.ts';
import { ANSWERS, TEMPLATES } from './templates.ts';

const template = z.enum(TEMPLATES);

/** Being told in WeChat, outside Linli. One yes is one message (platform.md §3.3). */
export const subscriptionContract = defineContract({
  /** The templates this deployment has; none where no messages were set up, and then nobody is asked. */
  'subscription.templates': {
    input: z.object({}),
    output: z.object({
      templates: z.array(z.object({ template, templateId: z.string(), left: z.number().int().min(0) })),
    }),
    errors: [],
  },
  /** What the person answered to WeChat's own question, template by template. */
  'subscription.record': {
    input: z.object({
      answers: z
        .array(z.object({ template, answer: z.enum(ANSWERS) }))
        .min(1)
        .max(3),
    }),
    output: z.object({ left: z.array(z.object({ template, left: z.number().int().min(0) })) }),
    errors: [],
  },
});
