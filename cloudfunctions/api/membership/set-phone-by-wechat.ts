import { PHONE_NUMBER } from '../../../shared/membership/privacy.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import { openapi } from '../../platform/sdk.ts';
import type { ApiHandlers } from '../handlers.ts';
import { savePhone } from './save-phone.ts';

export const setPhoneByWechat: ApiHandlers['membership.setPhoneByWechat'] = async (
  { code, neighboursMayCall },
  ctx,
) => {
  const number = await numberOf(code);
  // A code is good once: what was sent again was mostly kept the first time.
  if (number === undefined) return refuseUnlessAnswered(ctx, 'PHONE_NOT_GIVEN');
  return savePhone(ctx, number, neighboursMayCall);
};

/** A code that was used, is too old or is nobody's gives none; neither does a number from abroad. */
const numberOf = async (code: string): Promise<string | undefined> => {
  const number = await openapi()
    .phonenumber.getPhoneNumber({ code })
    .then(
      ({ phoneInfo }) => phoneInfo?.purePhoneNumber,
      (cause: unknown) => {
        console.warn('WeChat gave no number', cause);
        return undefined;
      },
    );
  return number !== undefined && PHONE_NUMBER.test(number) ? number : undefined;
};
