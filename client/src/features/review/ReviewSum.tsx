import { Text, View } from '@tarojs/components';
import { Phrases, SaidAs, useBreath } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { stamp } from '../../words/time.ts';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import type { Review } from './opinion-words.ts';

/** More households than so many are drawn ten a pane. */
const PANES_MAX = 120;

/** How many households have spoken, one pane each, and until when. */
export const ReviewSum = ({ review }: { review: Review }) => {
  const { asked, spoke, nil, silent, praises } = review;
  const until = sayUntil(review);
  const { lines } = useBreath([
    say('review.heard', { spoke, asked }),
    say('review.heard.rest', { said: spoke - nil, nil, silent }),
    ...(praises > 0 ? [say('review.praises', { n: praises })] : []),
    until,
  ]);
  return (
    <SaidAs lines={lines}>
      <View className="night">
        <View className="count">
          <Text className="count-number">{spoke}</Text>
          <Text>{say('review.of', { asked })}</Text>
        </View>
        <View className="second">
          <Phrases text={until} />
        </View>
        <ReviewPanes review={review} />
        <View className="review-key">
          <Key look="lit" words={say('review.said', { n: spoke - nil })} />
          <Key look="nil" words={say('review.nil', { n: nil })} />
          <Key look="" words={say('review.silent', { n: silent })} />
        </View>
        {asked > PANES_MAX && <View className="second">{say('review.ten')}</View>}
        {praises > 0 && <View className="second">{say('review.praises', { n: praises })}</View>}
      </View>
    </SaidAs>
  );
};

const Key = ({ look, words }: { look: string; words: string }) => (
  <View>
    <View className={`pane ${look}`} aria-hidden="true" />
    <Text>{words}</Text>
  </View>
);

/** Panes fill in order and never stand for a flat, so that nobody can read who is missing. */
const ReviewPanes = ({ review: { asked, spoke, nil, silent } }: { review: Review }) => {
  const per = asked > PANES_MAX ? 10 : 1;
  const panes = (n: number) => Math.round(n / per);
  const looks = [
    ...Array<string>(panes(spoke - nil)).fill('lit'),
    ...Array<string>(panes(nil)).fill('nil'),
    ...Array<string>(panes(silent)).fill(''),
  ];
  return (
    <View className="review-panes" aria-hidden="true">
      {looks.map((look, index) => (
        <View key={index} className={`pane ${look}`} />
      ))}
    </View>
  );
};

const sayUntil = ({ status, opensAt, closesAt }: Review): string => {
  if (status === 'planned') return say('review.opens', { when: stamp(opensAt as InstantMs) });
  if (status === 'open') return say('review.closes', { when: stamp(closesAt as InstantMs) });
  if (status === 'closed') return say('review.closed');
  return say('review.handedOver');
};
