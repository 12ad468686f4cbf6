import { View } from '@tarojs/components';
import { useState } from 'react';
import type { QueryResult } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { useLanguage } from '../../platform/preferences.ts';
import { Loaded, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate, type Resident } from '../membership/index.ts';
import { NeedsAround, UnsentPosts } from '../need/index.ts';
import { isLitAt, useBadges, useFront, type FrontData } from './front.ts';
import { House } from './House.tsx';
import { tellHome } from './spoken.ts';
import { Tiles } from './Tiles.tsx';
import { DutyWindow, TonightSheet } from './Tonight.tsx';
import { isNothingWaiting, Waiting } from './Waiting.tsx';

/** The front of the house: the lit window and the dark ones, who is on duty; then what waits for me; then my building and I. */
export const Home = () => {
  useLanguage();
  const front = useFront();
  return (
    <Gate title={say('tab.home')} tab="home" isHeld={front.query.state === 'loading'}>
      {(me) => <Front me={me} front={front} />}
    </Gate>
  );
};

const Front = ({ me, front }: { me: Resident; front: QueryResult<FrontData> }) => {
  const title = `${me.communityName} · ${me.buildingName}`;
  const { query } = front;
  const [known, toldAt] = query.state === 'loading' ? [null, null] : [query.value, query.at];
  const [isAskingWho, setIsAskingWho] = useState(false);
  useBadges(known);
  const isLit = known !== null && toldAt !== null && isLitAt(known.duty, toldAt, now());
  return (
    <Page
      title={title}
      tab="home"
      isNight
      spoken={() => tellHome(title, known, isLit, now())}
      over={known && isAskingWho && <TonightSheet duty={known.duty} onClose={() => setIsAskingWho(false)} />}
    >
      <View className="night">
        <View className="night-head">{say('home.title')}</View>
        <View className="second night-sub">{say('home.sub')}</View>
        <House>{known && <DutyWindow duty={known.duty} isLit={isLit} onPress={() => setIsAskingWho(true)} />}</House>
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
  );
};
