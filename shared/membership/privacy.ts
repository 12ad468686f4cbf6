import { plainForm } from '../kernel/plain-form.ts';

/** What somebody lets Linli use, each asked for when it is first needed. */
export const CONSENT_THINGS = ['picture', 'recording', 'file'] as const;
export type ConsentThing = (typeof CONSENT_THINGS)[number];

/** The wording somebody said yes to. Whoever changes what is asked for raises it, and everybody is asked anew. */
export const CONSENT_VERSION = 1;

/** A mainland mobile number of eleven digits, or a landline with its area code, ten to twelve. */
export const PHONE_NUMBER = /^(?:1[3-9]\d{9}|0(?:10|2\d)\d{8}|0[3-9]\d{2}\d{7,8})$/;

/** What a person typed or pasted as a number: without gaps, and without the country in front. */
export const bareNumber = (typed: string): string =>
  plainForm(typed)
    .replace(/[^\d]/g, '')
    .replace(/^(?:00)?86(?=1\d{10}$)/, '')
    // From abroad a landline is dialled without its first 0.
    .replace(/^(?:00)?86(10\d{8}|[2-9]\d{8,10})$/, '0$1');
