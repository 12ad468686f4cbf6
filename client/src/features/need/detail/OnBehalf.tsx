import { Item } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import type { NeedData } from './story.ts';

/** Who said it for the requester, and how they said yes. Whoever is asked reads who said it above. */
export const OnBehalf = ({ need }: { need: NeedData }) =>
  need.behalf &&
  !need.asked?.isFromMe && (
    <Item
      icon="family"
      title={say('detail.behalf', { name: need.behalf.byName })}
      words={sayConsent(need.status, need.behalf.consent)}
    />
  );

/** Without a word of theirs, why it is there all the same. */
const sayConsent = (status: NeedData['status'], consent: NonNullable<NeedData['behalf']>['consent']): string => {
  if (consent !== null) return say(`detail.behalf.${consent}`);
  return say(status === 'asked' || status === 'notAgreed' ? 'detail.behalf.asked' : 'detail.behalf.none');
};
