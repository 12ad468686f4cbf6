import { View } from '@tarojs/components';
import { useState } from 'react';
import { now } from '../../platform/clock.ts';
import { useLanguage } from '../../platform/preferences.ts';
import { Loaded, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate, type Resident } from '../membership/index.ts';
import { NeedsAround, tellUnsentPosts, UnsentPosts } from '../need/index.ts';
import { isLitAt, useBadges, useFront } from './front.ts';
import { House } from './House.tsx';
import { tellHome } from './spoken.ts';
import { Tiles } from './Tiles.tsx';
import { DutyWindow, TonightSheet } from './Tonight.tsx';
import { isNothingWaiting, Waiting } from './Waiting.tsx';

/**
 * The front of the house: the lit window and the dark ones, who is on duty; then what waits for me; then my building and I.
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
  useBadges(known);
  const isLit = known !== null && toldAt !== null && isLitAt(known.duty, toldAt, now());
  return (
    <Gate title={say('tab.home')} tab="home" isHeld={query.state === 'loading'}>
      {(me) => (
        <Page
          title={titleFor(me)}
          tab="home"
          isNight
          spoken={() => [...tellUnsentPosts(), ...tellHome(front, isLit, now())]}
          over={known && isAskingWho && <TonightSheet duty={known.duty} onClose={() => setIsAskingWho(false)} />}
        >
          <View className="night">
            <View className="night-head">{say('home.title')}</View>
            <View className="second">{say('home.sub')}</View>
            <House>
              {known && <DutyWindow duty={known.duty} isLit={isLit} onPress={() => setIsAskingWho(true)} />}
            </House>
          </View>
          <UnsentPosts />
          <Loaded of={front}>
            {(value) => (
              <>
                <Waiting front={value} />
                <Tiles front={value} />
                {(value.around.length > 0 || isNothingWaiting(value)) && <NeedsAround needs={value.around} />}
              </>
            )}
          </Loaded>
          <View className="list-end" />
        </Page>
      )}
    </Gate>
  );
};

const titleFor = ({ communityName, buildingName }: Resident): string => `${communityName} · ${buildingName}`;
