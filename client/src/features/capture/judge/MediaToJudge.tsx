import { View } from '@tarojs/components';
import { useAct } from '../../../data/index.ts';
import { now } from '../../../platform/clock.ts';
import { go } from '../../../platform/navigate.ts';
import type { Output } from '../../../platform/rpc.ts';
import { Line, Photo, PlainAct, Refusal, toast, Voice } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { when } from '../../../words/time.ts';

type Sent = Output<'capture.list'>['items'][number];

/** Photos and recordings that no machine could judge: each is seen or heard here, with what it was sent with one press away. */
export const MediaToJudge = ({ media }: { media: readonly Sent[] }) => (
  <View>
    {media.map((sent) => (
      <Judged key={sent.mediaId} sent={sent} />
    ))}
  </View>
);

const Judged = ({ sent: { mediaId, kind, purpose, seconds, subject, sentAt, url } }: { sent: Sent }) => {
  const { state, send, again } = useAct('capture.judge', (_, { isFit }) =>
    toast('check', say(isFit ? 'judge.shown' : 'judge.hidden')),
  );
  const title = say(`judge.${kind}`);
  const look = () => {
    if (purpose === 'need') go.to('need/detail', { id: subject });
    else go.to('notice/detail', { id: subject });
  };
  return (
    <View className="surface rule">
      <View className="pad">
        <Line className="strong" text={title} />
        <Line className="second small" text={when(sentAt, now())} />
        {kind === 'sound' ? (
          <Voice url={url} seconds={seconds} label={say('judge.listen')} />
        ) : (
          <Photo url={url} label={title} />
        )}
        <Refusal state={state} onAgain={again} />
      </View>
      <View className="pad acts">
        <PlainAct icon="eye" word={say('judge.look')} onPress={look} />
        <PlainAct
          icon="check"
          word={say('judge.yes')}
          isSending={state.kind === 'sending'}
          onPress={() => send({ mediaId, isFit: true })}
        />
        <PlainAct
          icon="cross"
          word={say('judge.no')}
          isOff={state.kind === 'sending'}
          onPress={() => send({ mediaId, isFit: false })}
        />
      </View>
    </View>
  );
};
