import { View } from '@tarojs/components';
import { useQuery, type Query } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import type { Output } from '../../platform/rpc.ts';
import { Act, Loaded, Loading, Middle, Page } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { PaperDrawn, useCode } from '../sharing/index.ts';
import { orderFacts, sayOrder } from './order-facts.ts';
import { orderPicture, type OrderFacts } from './order-picture.ts';

/** The order of a meeting as it will be printed on A5; its code opens the page of the need. */
export const OrderPage = ({ needId }: { needId: string }) => (
  <Gate title={say('order.title')}>{(me) => <Shown needId={needId} communityName={me.communityName} />}</Gate>
);

const Shown = ({ needId, communityName }: { needId: string; communityName: string }) => {
  const detail = useQuery('need.detail', { needId });
  const { made, code, isAsking, again } = useCode({ page: 'need', id: needId });
  const facts = factsOf(detail.query, communityName);
  const picture = code?.pictureUrl ?? null;
  if (facts && picture !== null) return <Drawn facts={facts} code={picture} />;
  const isMissing = code !== null && picture === null && !isAsking;
  return (
    <Page
      title={say('order.title')}
      foot={
        facts &&
        isMissing && (
          <View className="acts">
            <Act icon="retry" word={say('act.again')} onPress={again} />
          </View>
        )
      }
    >
      <Loaded of={detail}>
        {() =>
          facts === null ? (
            <Middle icon="lock" title={say('order.notYours')} />
          ) : (
            <Loaded of={made}>
              {() => (isMissing ? <Middle icon="scan" title={say('order.noCode')} /> : <Loading />)}
            </Loaded>
          )
        }
      </Loaded>
    </Page>
  );
};

/** Null until they are known, and where the need is no order of theirs. */
const factsOf = (query: Query<Output<'need.detail'>>, communityName: string): OrderFacts | null => {
  const need = query.state === 'loading' ? null : (query.value?.need ?? null);
  return need && orderFacts(need, communityName, now());
};

const Drawn = ({ facts, code }: { facts: OrderFacts; code: string }) => (
  <PaperDrawn
    title={say('order.title')}
    picture={orderPicture(facts, code)}
    name={facts.title}
    looks={sayOrder(facts)}
    instead={say('order.notDrawn')}
  />
);
