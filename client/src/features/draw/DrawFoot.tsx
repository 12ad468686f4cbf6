import { View } from '@tarojs/components';
import { useAct } from '../../data/index.ts';
import { now } from '../../platform/clock.ts';
import { copyWords } from '../../platform/clipboard.ts';
import { go } from '../../platform/navigate.ts';
import { Act, Refusal, SecondAct, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { drawnIn, isClosed, type Asked, type Draw } from './draw-facts.ts';

const isTurnOfMine = ({ witnesses, turn }: Draw): boolean => turn !== null && witnesses[turn]?.isMe === true;
const takes = (draw: Draw): boolean =>
  draw.status === 'open' && !isClosed(draw, now()) && (draw.mine.is === 'can' || draw.mine.is === 'in');

/** Whether there is something to do at the foot of a draw. */
export const hasFoot = (draw: Draw): boolean =>
  takes(draw) || draw.may.includes('check') || draw.status === 'frozen' || draw.status === 'drawn';

/** What goes into the group: the whole digest, so that nobody can change the list after it. */
const copyForGroup = (draw: Draw): void => {
  const facts = { title: say('draw.of', { goods: draw.goods }), n: draw.entrants ?? 0, prizes: draw.prizes ?? 0 };
  const digest = draw.digest ?? '';
  const words =
    draw.status === 'drawn'
      ? say('draw.share.drawn', { ...facts, digest, digits: drawnIn(draw).join(' ') })
      : say('draw.share.frozen', { ...facts, digest });
  void copyWords(words).then((isCopied) =>
    toast(isCopied ? 'check' : 'warning', say(isCopied ? 'draw.did.share' : 'draw.share.failed')),
  );
};

/** The one act of the draw as it stands. */
export const DrawFoot = ({ draw, onAsk }: { draw: Draw; onAsk: (asked: Asked) => void }) => {
  const { drawId, status, may, mine } = draw;
  const enter = useAct('draw.enter', () => toast('check', say('draw.did.enter')));
  const share = <SecondAct icon="copy" word={say('draw.share')} onPress={() => copyForGroup(draw)} />;
  if (may.includes('check'))
    return (
      <View className="acts">
        <Act icon="check" word={say('draw.check')} onPress={() => onAsk('check')} />
      </View>
    );
  if (status === 'drawn')
    return (
      <View className="acts">
        <Act icon="retry" word={say('draw.recount')} onPress={() => go.to('draw/recount', { id: drawId })} />
        {share}
      </View>
    );
  if (status === 'frozen')
    return (
      <View className="acts">
        {isTurnOfMine(draw) ? (
          <Act icon="lot" word={say('draw.turn')} onPress={() => go.to('draw/digits', { id: drawId })} />
        ) : (
          share
        )}
      </View>
    );
  return (
    <>
      <Refusal state={enter.state} onAgain={enter.again} />
      <View className="acts">
        {mine.is === 'in' ? (
          <SecondAct icon="back" word={say('draw.leave')} onPress={() => onAsk('leave')} />
        ) : (
          <Act
            icon="lot"
            word={say('draw.enter')}
            isSending={enter.state.kind === 'sending'}
            onPress={() => enter.send({ drawId })}
          />
        )}
      </View>
    </>
  );
};
