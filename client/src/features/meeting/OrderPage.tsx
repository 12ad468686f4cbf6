import { setPaper } from 'linli-h5';
import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { useQuery, type Query } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import type { Output } from '../../platform/rpc.ts';
import { Act, Loaded, Loading, Middle, Page } from '../../ui/index.ts';
import { PAPERS } from '../../ui/picture/paper.ts';
import { useDrawn } from '../../ui/picture/use-drawn.ts';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { PictureActs, PictureShown, useCode } from '../sharing/index.ts';
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

const Drawn = ({ facts, code }: { facts: OrderFacts; code: string }) => {
  const drawn = useDrawn(orderPicture(facts, code));
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return undefined;
    setPaper(PAPERS.A5);
    return () => setPaper(null);
  }, []);
  const path = drawn.state === 'drawn' ? drawn.path : null;
  return (
    <Page title={say('order.title')} foot={<PictureActs path={path} title={facts.title} scene={null} isForPaper />}>
      <PictureShown drawn={drawn} looks={sayOrder(facts)} instead={say('order.notDrawn')} isForPaper />
    </Page>
  );
};
