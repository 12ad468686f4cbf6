import * as z from 'zod';
import { declareMethods, RESIDENT } from '../declaration.ts';
import { SUBSCRIPTION_ACTS } from './acts.ts';
import { ANSWERS, TEMPLATES } from './templates.ts';

const template = z.enum(TEMPLATES);

/** Being told in WeChat, outside Linli. One yes is one message (platform.md §3.3). */
export const subscriptionContract = declareMethods({
  /** The templates this deployment has; none where no messages were set up, and then nobody is asked. */
  'subscription.templates': {
    mechanism: null,
    access: RESIDENT,
    over: 'ownAccount',
    event: null,
    input: z.object({}),
    output: z.object({
      templates: z.array(z.object({ template, templateId: z.string(), left: z.number().int().min(0) })),
    }),
    errors: [],
    examples: { good: {} },
  },
  /** What the person answered to WeChat's own question, template by template. */
  'subscription.record': {
    ...SUBSCRIPTION_ACTS['subscription.record'],
    mechanism: null,
    access: RESIDENT,
    over: 'ownAccount',
    event: ['subscription.accepted'],
    remember: 'everything',
    input: z.object({
      answers: z
        .array(z.object({ template, answer: z.enum(ANSWERS) }))
        .min(1)
        .max(3),
    }),
    output: z.object({ left: z.array(z.object({ template, left: z.number().int().min(0) })) }),
    errors: [],
    examples: {
      good: { answers: [{ template: 'changed', answer: 'accept' }] },
      harmless: { answers: [{ template: 'changed', answer: 'reject' }] },
    },
  },
});
