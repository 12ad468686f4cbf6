/** A mainland mobile number, or an 18-place identity number, also when written with blanks or hyphens between. */
const PRIVATE_NUMBER = /(?:^|\D)(?:1[3-9]\d(?:[ -]?\d{4}){2}|\d{6}[ -]?(?:19|20)\d{2}[ -]?\d{4}[ -]?\d{3}[\dXx])(?!\d)/;

/** True if a text seems to carry a phone or identity number: such words are not published before a human looked (D9). */
export const carriesPrivateNumber = (text: string): boolean => PRIVATE_NUMBER.test(text.normalize('NFKC'));
