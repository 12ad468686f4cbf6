import { View } from '@tarojs/components';
import { useState } from 'react';
import { useQuery } from '../../../data/index.ts';
import { BlockTitle, Item, Line, Loaded, Middle, Page, PlainAct } from '../../../ui/index.ts';
import { UNHEARD_DAYS } from '../../../../../shared/review/unheard-days.ts';
import { say } from '../../../words/say.ts';
import { Gate } from '../../membership/index.ts';
import { sayDoor } from '../Silent.tsx';

const title = () => say('results.unheard', { days: UNHEARD_DAYS });
/** So many flats are shown at once. */
const FEW = 20;

/** Households that said nothing for sixty days, for whoever goes and asks them; nobody else is shown this. */
export const UnheardPage = ({ buildingId }: { buildingId: string }) => (
  <Gate title={title()}>{() => <Shown buildingId={buildingId} />}</Gate>
);

const Shown = ({ buildingId }: { buildingId: string }) => {
  const [isWhole, setIsWhole] = useState(false);
  return (
    <Page title={title()}>
      <Loaded of={useQuery('review.unheard', { buildingId })}>
        {({ buildingName, households, unheard }) =>
          unheard.length === 0 ? (
            <Middle icon="check" title={say('results.unheard.none')} />
          ) : (
            <>
              <BlockTitle words={buildingName} side={say('results.unheard.of', { households, n: unheard.length })} />
              <Line className="surface pad rule" text={say('results.unheard.ask')} />
              {unheard.slice(0, isWhole ? undefined : FEW).map((home) => (
                <Item key={home.householdId} icon="household" title={sayDoor(home)} />
              ))}
              {!isWhole && unheard.length > FEW && (
                <View className="pad acts surface">
                  <PlainAct
                    icon="down"
                    word={say('cockpit.silent.all', { n: unheard.length })}
                    onPress={() => setIsWhole(true)}
                  />
                </View>
              )}
              <View className="list-end" />
            </>
          )
        }
      </Loaded>
    </Page>
  );
};
