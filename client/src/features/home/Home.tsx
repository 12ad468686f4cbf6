import { View } from '@tarojs/components';
import { useState } from 'react';
import { now } from '../../platform/clock.ts';
import { useLanguage } from '../../platform/preferences.ts';
import { Line, Loaded, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate, type Resident } from '../membership/index.ts';
import { NeedsAround } from '../need/index.ts';
import { aroundOf, isLitAt, useBadges, useFront } from './front.ts';
import { House } from './House.tsx';
import { Standing } from './Standing.tsx';
import { DutyRow, TonightSheet } from './Tonight.tsx';
import { isNothingToDo, Waiting } from './Waiting.tsx';

/**
 * What waits for me, by daylight; then the front of the house, the lit window and the dark ones; then who is on duty, my building and I.
 *
 * Who I am and all of this are asked for at once and drawn once. The gate is handed a `Page` and not a component that draws one:
 * so React keeps the frame that stands already, and only what is inside crosses to the view.
 */
export const Home = () => {
  useLanguage();
  const front = useFront();
  const [isAskingWho, setIsAskingWho] = useState(false);
  const { query } = front;
  const [known, toldAt] = query.state === 'loading' ? [null, null] : [query.value, query.at];
  useBadges(known, toldAt);
  const isLit = known !== null && toldAt !== null && isLitAt(known.duty, toldAt, now());
  return (
    <Gate title={say('tab.home')} tab="home" isHeld={query.state === 'loading'}>
      {(me) => (
        <Page
          title={titleFor(me)}
          tab="home"
          over={known && isAskingWho && <TonightSheet duty={known.duty} onClose={() => setIsAskingWho(false)} />}
        >
          {known && <Loaded of={front}>{(value) => <Waiting front={value} />}</Loaded>}
          <View className="night">
            <View className="night-head">
              <Line text={say('home.title')} />
            </View>
            <Line className="second night-sub" text={say('home.sub')} />
            <House />
          </View>
          {known ? (
            <>
              <DutyRow duty={known.duty} isLit={isLit} onPress={() => setIsAskingWho(true)} />
              <Standing front={known} />
              {(aroundOf(known).length > 0 || isNothingToDo(known)) && <NeedsAround needs={aroundOf(known)} />}
            </>
          ) : (
            <Loaded of={front}>{() => null}</Loaded>
          )}
          <View className="list-end" />
        </Page>
      )}
    </Gate>
  );
};

const titleFor = ({ communityName, buildingName }: Resident): string => `${communityName} · ${buildingName}`;
