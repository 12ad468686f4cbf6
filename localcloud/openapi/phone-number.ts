import { createHash } from 'node:crypto';
import { APP_ID } from '../functions/environment.ts';
import { answered, refused, type Api } from './api.ts';

/** A number that belongs to nobody: 1340 000 xxxx is not given out. The same code always has the same number. */
const syntheticNumber = (code: string): string => {
  const digits = createHash('sha256').update(code).digest().readUInt32BE(0) % 10_000;
  return `1340000${String(digits).padStart(4, '0')}`;
};

/**
 * `phonenumber.getPhoneNumber`: any code that looks like one gives a synthetic number. A code is used once within five minutes
 * in the cloud; here it may be used again, unless it says `used-…`: so that refusal can be brought about (40163). Refuses a missing
 * code (40029).
 */
export const getPhoneNumber: Api = ({ code }, { clock }) => {
  if (typeof code !== 'string' || !/^[\w-]{4,128}$/.test(code)) return refused(40029, 'invalid code');
  if (code.startsWith('used-')) return refused(40163, 'code been used');
  const number = syntheticNumber(code);
  return answered({
    phone_info: {
      phoneNumber: number,
      purePhoneNumber: number,
      countryCode: '86',
      watermark: { timestamp: Math.floor(clock.now() / 1000), appid: APP_ID },
    },
  });
};
