import { View } from '@tarojs/components';
import { useState } from 'react';
import { useQuery } from '../../../data/index.ts';
import { now } from '../../../platform/clock.ts';
import type { Output } from '../../../platform/rpc.ts';
import { Item, Line, Loaded, Middle, Page } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { when } from '../../../words/time.ts';
import { AttachedMedia } from '../../capture/index.ts';
import { Gate } from '../../membership/index.ts';
import { kindIcon } from '../kind-icons.ts';
import { sayMissed } from './missed-words.ts';
import { SayWhySheet } from './SayWhySheet.tsx';

type Mine = Output<'mutual.missed'>['items'][number];

/** Where my help did not come: only I and those in charge see it, and I may say why. */
export const Missed = () => <Gate title={say('missed.title')}>{(me) => <Shown name={me.name} />}</Gate>;

const Shown = ({ name }: { name: string }) => {
  const mine = useQuery('mutual.missed', {});
  const [asked, setAsked] = useState<Mine | null>(null);
  return (
    <>
      <Page title={say('missed.title')}>
        <Loaded of={mine}>
          {({ items }) =>
            items.length === 0 ? (
              <Middle icon="check" title={say('missed.empty')} words={say('missed.empty.words')} />
            ) : (
              <View>
                <View className="pad">
                  <Line className="second" text={say('missed.who')} />
                  <Line className="second" text={say('missed.ends')} />
                </View>
                {items.map((one) => (
                  <One key={one.missedId} one={one} name={name} onAsk={() => setAsked(one)} />
                ))}
                <View className="list-end" />
              </View>
            )
          }
        </Loaded>
      </Page>
      {asked && <SayWhySheet key={asked.missedId} missed={asked} onClose={() => setAsked(null)} />}
    </>
  );
};

const One = ({ one, name, onAsk }: { one: Mine; name: string; onAsk: () => void }) => (
  <>
    <Item
      icon={kindIcon(one.kind)}
      title={sayMissed(one)}
      words={`${when(one.at, now())} · ${sayNext(one)}`}
      {...(one.sayUntil === null ? {} : { onPress: onAsk })}
    />
    <AttachedMedia media={one.why?.media ?? []} name={name} />
  </>
);

/** What was said of it, or that something may be said. */
const sayNext = ({ struck, why, sayUntil }: Mine): string => {
  if (struck !== null) return say('missed.struck', { reason: struck });
  if (why !== null) return why.text === '' ? say('missed.why.aloud') : why.text;
  return say(sayUntil === null ? 'missed.why.none' : 'missed.why.ask');
};
