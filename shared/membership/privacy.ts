/** What somebody lets Linli use, each asked for when it is first needed. */
export const CONSENT_THINGS = ['picture', 'recording', 'file'] as const;
export type ConsentThing = (typeof CONSENT_THINGS)[number];

/** The wording somebody said yes to. Whoever changes what is asked for raises it, and everybody is asked anew. */
export const CONSENT_VERSION = 1;

/** A mainland mobile number: eleven digits. */
export const PHONE_NUMBER = /^1[3-9]\d{9}$/;

/** What a person typed or pasted as a number: without gaps, and without the country in front. */
export const bareNumber = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[^\d]/g, '')
    .replace(/^(?:00)?86(?=1\d{10}$)/, '');
