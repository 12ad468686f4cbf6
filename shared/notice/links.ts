import { plainForm } from '../kernel/plain-form.ts';

/** What ends the name of a place on the web, of those that people meet. */
const ENDS =
  'com|cn|net|org|gov|edu|top|xyz|vip|cc|me|io|co|info|shop|site|club|link|wang|app|mobi|ltd|store|online|live|work|ink|公司|网络|中国|网址';
const LINKS: readonly RegExp[] = [
  /[a-z][a-z+.-]{1,15}:\/\/\S/i,
  /(?<![a-z0-9])www\.[a-z0-9]/i,
  new RegExp(`(?<![a-z0-9@.])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:${ENDS})(?![a-z0-9])`, 'i'),
  /#小程序[:：]\/\//,
];

/**
 * True if words hold an address on the web, or one that opens something in WeChat, also in full width or with marks in it that nobody sees. A page
 * shows words and opens nothing, and who cannot read cannot tell a good address from a bad one.
 */
export const carriesLink = (words: string): boolean => {
  const plain = plainForm(words);
  return LINKS.some((link) => link.test(plain));
};
