import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAct } from '../../data/index.ts';
import { Act, Middle, Page, Refusal } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import type { Round } from './facts.ts';
import { RoundHead } from './RoundHead.tsx';
import { RoundItems } from './RoundItems.tsx';

/** A round as an office that supervises reads it: it is told first that its reading is kept, and it changes nothing. */
export const OfficeRound = ({ roundId }: { roundId: string }) => {
  const [round, setRound] = useState<Round | null>(null);
  const act = useAct('supervision.openRound', setRound);
  if (round)
    return (
      <Page title={say('round.title')} isNight>
        <RoundHead round={round} />
        <RoundItems round={round} onAsk={() => undefined} />
        <View className="list-end" />
      </Page>
    );
  return (
    <Page
      title={say('round.title')}
      isNight
      foot={
        <>
          <Refusal state={act.state} onAgain={act.again} />
          <View className="acts">
            <Act
              icon="eye"
              word={say('round.open.yes')}
              isSending={act.state.kind === 'sending'}
              onPress={() => act.send({ roundId })}
            />
          </View>
        </>
      }
    >
      <Middle icon="eye" title={say('round.open.ask')} words={say('round.open.words')} />
    </Page>
  );
};
