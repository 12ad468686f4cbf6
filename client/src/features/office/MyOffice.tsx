import { View } from '@tarojs/components';
import { useState } from 'react';
import { useAct, useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import type { Output } from '../../platform/rpc.ts';
import { Act, Answers, Item, Line, Loaded, Page, Refusal, SecondAct, Sheet } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { MyRates } from '../need/index.ts';
import { CodeGiven } from './CodeGiven.tsx';
import { OfficeFacts } from './OfficeFacts.tsx';

/** The page of an account that acts for an office: what the office is, and handing it over. */
export const MyOffice = () => {
  const mine = useQuery('office.mine', {});
  const [isHanding, setIsHanding] = useState(false);
  const known = mine.query.state === 'loading' ? null : mine.query.value;
  return (
    <Page
      title={known?.organisation ?? say('office.mine')}
      foot={
        known && (
          <View className="acts">
            <Act icon="person" word={say('office.handOver')} onPress={() => setIsHanding(true)} />
          </View>
        )
      }
      over={isHanding && <HandOver onClose={() => setIsHanding(false)} />}
    >
      <Loaded of={mine}>
        {(office) => (
          <>
            <OfficeFacts office={office} />
            <Item
              icon="tab-needs"
              title={say('office.leading')}
              words={say('office.leading.words')}
              onPress={() => go.to('need/leading')}
            />
            {office.role === 'merchant' && (
              <Item
                icon="tab-points"
                title={say('office.vouchers')}
                words={say('office.vouchers.words')}
                onPress={() => go.to('redemption/merchant')}
              />
            )}
            {office.role === 'supervisor' && (
              <Item
                icon="warning"
                title={say('office.complaints')}
                words={say('office.complaints.words')}
                onPress={() => go.to('staff/complaints')}
              />
            )}
            {office.role === 'supervisor' && (
              <Item
                icon="tab-points"
                title={say('office.shares')}
                words={say('office.shares.words')}
                onPress={() => go.to('earning/shares')}
              />
            )}
            {office.role === 'supervisor' && (
              <Item
                icon="eye"
                title={say('office.books')}
                words={say('office.books.words')}
                onPress={() => go.to('supervision/books')}
              />
            )}
            {office.role === 'supervisor' && (
              <Item
                icon="tab-points"
                title={say('office.month')}
                words={say('office.month.words')}
                onPress={() => go.to('earning/month')}
              />
            )}
            <MyRates />
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

/** Asks first, then shows the code for the next one: whoever types it is the office from then on. */
const HandOver = ({ onClose }: { onClose: () => void }) => {
  const [given, setGiven] = useState<Output<'office.handOver'> | null>(null);
  const { state, send, again } = useAct('office.handOver', setGiven);
  if (given)
    return (
      <Sheet
        key="given"
        title={say('office.code')}
        onClose={onClose}
        acts={<SecondAct icon="check" word={say('office.code.noted')} onPress={onClose} />}
      >
        <CodeGiven given={given} />
      </Sheet>
    );
  return (
    <Sheet
      key="asking"
      title={say('office.handOver.ask')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'check',
            word: say('office.handOver.yes'),
            isSending: state.kind === 'sending',
            onPress: () => send({}),
          }}
          no={{ icon: 'back', word: say('office.handOver.no'), onPress: onClose }}
        />
      }
    >
      <Line text={say('office.handOver.words')} />
      <Line text={say('office.handOver.then')} />
      <Refusal state={state} onAgain={again} />
    </Sheet>
  );
};
