import { View } from '@tarojs/components';
import { useState } from 'react';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { useAct } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import type { Output } from '../../platform/rpc.ts';
import { Act, Icon, Middle, Page, Phrases, PictureRow, Refusal, useBreath, type IconName } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { when } from '../../words/time.ts';
import { addressOf, Gate } from '../membership/index.ts';
import { GoodsEar } from './GoodsEar.tsx';

type Had = Output<'redemption.whoHad'>['items'][number];
type Props = { goodsId: string; batchId: string | undefined };

/** Who had what was called back: asked for by a press, since who looks is noted. */
export const RecalledPage = (of: Props) => <Gate title={say('recalled.title')}>{() => <Shown {...of} />}</Gate>;

type Read = { readonly items: readonly Had[]; readonly next: string | null };

const Shown = ({ goodsId, batchId = '' }: Props) => {
  const [read, setRead] = useState<Read | null>(null);
  const look = useAct('redemption.whoHad', ({ items, next }) =>
    setRead({ items: [...(read?.items ?? []), ...items], next: next ?? null }),
  );
  const send = (cursor?: string) =>
    look.send({ goodsId, batchId: batchId === '' ? null : batchId, ...(cursor === undefined ? {} : { cursor }) });
  const isOver = read !== null && read.next === null;
  return (
    <Page
      title={say('recalled.title')}
      foot={
        !isOver && (
          <>
            <Refusal state={look.state} onAgain={look.again} />
            <View className="acts">
              <Act
                icon="eye"
                word={say(read ? 'recalled.more' : 'recalled.look')}
                isSending={look.state.kind === 'sending'}
                onPress={() => send(read?.next ?? undefined)}
              />
            </View>
          </>
        )
      }
    >
      {!read && (
        <Middle icon="eye" title={say('recalled.ask')} words={say('recalled.ask.words')}>
          <View className="second">
            <Phrases text={say('recalled.ask.why')} />
          </View>
        </Middle>
      )}
      {isOver && read.items.length === 0 && (
        <Middle icon="check" title={say('recalled.none')} words={say('recalled.none.words')} />
      )}
      {read?.items.map((one) => (
        <HadRow key={one.redemptionId} of={one} />
      ))}
      <View className="list-end" />
    </Page>
  );
};

/** Whether each was told: a picture and a colour of their own. */
const LOOKS: Readonly<Record<Had['told'], { readonly look: string; readonly icon: IconName }>> = {
  told: { look: 'mark mark-confirmed', icon: 'check' },
  soon: { look: 'mark mark-open', icon: 'clock' },
  noPhone: { look: 'mark mark-done', icon: 'warning' },
};

const HadRow = ({ of }: { of: Had }) => {
  const { owner, quantity, unit, fetchedAt, told, picture } = of;
  const title = say('recalled.who', { name: owner.name, n: quantity, unit });
  const facts = [addressOf(owner), say('recalled.fetched', { when: when(fetchedAt as InstantMs, now()) })];
  const heard = useBreath([title, ...facts, say(`recalled.${told}`)]);
  const { look, icon } = LOOKS[told];
  return (
    <PictureRow
      picture={<GoodsEar picture={picture} title={title} said={heard.lines} isRead={heard.isSaid} />}
      title={title}
      facts={facts}
      mark={
        <View className={look}>
          <Icon name={icon} />
          <View>
            <Phrases text={say(`recalled.${told}`)} />
          </View>
        </View>
      }
      heard={heard}
    />
  );
};
