import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import { beijingDay } from '../../../../../shared/kernel/time.ts';
import { now } from '../../../platform/clock.ts';
import { Item } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { sayDay } from '../assign/days.ts';
import type { NeedData } from './story.ts';

/** Before anything else of a need that waits for a yes: who said it to whoever is asked, who is asked to everybody else, and until when. */
export const AskedCard = ({ asked }: Pick<NeedData, 'asked'>) =>
  asked && (
    <Item
      icon={asked.of === 'self' ? 'say' : 'kind-child'}
      title={titleFor(asked)}
      words={say('asked.card.until', { day: sayDay(beijingDay(asked.until as InstantMs), now()) })}
    />
  );

const titleFor = ({ of, isFromMe, byName, fromNames }: NonNullable<NeedData['asked']>): string => {
  if (isFromMe) return say(`asked.card.${of}`, { name: byName });
  if (fromNames.length === 0) return say('asked.card.nobody');
  return say('asked.card.waits', { names: fromNames.join(say('list.and')) });
};
