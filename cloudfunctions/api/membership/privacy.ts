import { ok } from '../../../shared/kernel/errors.ts';
import { CONSENT_THINGS, CONSENT_VERSION } from '../../../shared/membership/privacy.ts';
import { residentOf } from '../../platform/identity.ts';
import { phoneIdOf } from '../../platform/phones.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { consentIdOf } from './consents.ts';

export const privacy: ApiHandlers['membership.privacy'] = async (_input, { identityId }) => {
  const [consent, resident] = await Promise.all([
    getDocument('consents', consentIdOf(identityId, CONSENT_VERSION)),
    residentOf(identityId),
  ]);
  const phone = resident && (await getDocument('phones', phoneIdOf(resident._id)));
  const consents = CONSENT_THINGS.flatMap((thing) => {
    const answer = consent?.things[thing];
    return answer ? [{ thing, isGiven: answer.isGiven, at: answer.at }] : [];
  });
  return ok({ consents, phone: phone ?? null, isNameShown: resident?.isNameShown ?? false });
};
