import { Text, View } from '@tarojs/components';
import {
  READY_TEXTS,
  readyText,
  readyTextOf,
  type ReadyFacts,
  type ReadyText,
} from '../../../../shared/review/ready-texts.ts';
import { useQuery } from '../../data/index.ts';
import { BlockTitle, Loaded, Page, PlainAct, SaidAs, toast, useBreath } from '../../ui/index.ts';
import { copyWords } from '../../platform/clipboard.ts';
import { useShareCard } from '../../platform/share.ts';
import { ShareActs } from '../../ui/ShareActs.tsx';
import { say } from '../../words/say.ts';
import { Gate } from '../membership/index.ts';
import { reviewCard } from './share/review-card.ts';
import type { Review } from './opinion-words.ts';

/** Words for the WeChat group: one tap copies them; the one that is needed now stands first. */
export const ReadyTexts = ({ buildingId }: { buildingId?: string }) => (
  <Gate title={say('texts.title')}>
    {(me) => <Shown buildingId={buildingId ?? me.buildingId} isOwn={(buildingId ?? me.buildingId) === me.buildingId} />}
  </Gate>
);

const Shown = ({ buildingId, isOwn }: { buildingId: string; isOwn: boolean }) => {
  const cockpit = useQuery('review.cockpit', { buildingId });
  const known = cockpit.query.state === 'loading' ? null : cockpit.query.value;
  useShareCard(known && reviewCard(known.review, buildingId));
  return (
    <Page title={say('texts.title')}>
      <Loaded of={cockpit}>
        {({ review }) => (
          <>
            <Texts review={review} />
            {isOwn && (
              <>
                <BlockTitle words={say('texts.picture')} />
                <ShareActs target={{ page: 'review', id: buildingId }} />
              </>
            )}
            <View className="list-end" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

const Texts = ({ review }: { review: Review }) => {
  const facts = review as unknown as ReadyFacts;
  const first = readyTextOf(facts);
  const others = READY_TEXTS.filter((one) => one !== first);
  return (
    <>
      <BlockTitle words={say('texts.now')} />
      <Ready which={first} facts={facts} />
      <BlockTitle words={say('texts.others')} />
      {others.map((which) => (
        <Ready key={which} which={which} facts={facts} />
      ))}
    </>
  );
};

const Ready = ({ which, facts }: { which: ReadyText; facts: ReadyFacts }) => {
  const text = readyText(which, facts);
  const { lines, isSaid } = useBreath([say(`texts.${which}`), text]);
  const copy = () => {
    void copyWords(text).then((isCopied) =>
      isCopied ? toast('check', say('texts.copied')) : toast('cross', say('texts.notCopied')),
    );
  };
  return (
    <SaidAs lines={lines}>
      <View className={isSaid ? 'pad rule surface being-read' : 'pad rule surface'}>
        <View className="strong">{say(`texts.${which}`)}</View>
        <Text className="ready-text">{text}</Text>
        <View className="acts">
          <PlainAct icon="copy" word={say('texts.copy')} onPress={copy} />
        </View>
      </View>
    </SaidAs>
  );
};
