import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Role } from '../../../../shared/community/roles.ts';
import { GIVERS } from '../../../../shared/earning/keepers.ts';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { useAct, useQuery } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import type { Output } from '../../platform/rpc.ts';
import { Act, Answers, Field, FieldTitle, Item, Loaded, Page, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { stamp } from '../../words/time.ts';
import { Gate, type Resident } from '../membership/index.ts';

/** For those who answer for points: what was given, what people hold against what there is. */
export const CoverPage = () => <Gate title={say('cover.title')}>{(me) => <Shown me={me} />}</Gate>;

const mayType = ({ roles }: Resident): boolean => roles.some(({ role }) => (GIVERS as readonly Role[]).includes(role));

const Shown = ({ me }: { me: Resident }) => {
  const cover = useQuery('earning.cover', {});
  const [isTyping, setIsTyping] = useState(false);
  return (
    <Page
      title={say('cover.title')}
      foot={
        mayType(me) && (
          <View className="acts">
            <Act icon="edit" word={say('cover.type')} onPress={() => setIsTyping(true)} />
          </View>
        )
      }
      over={isTyping && <TypeSheet onClose={() => setIsTyping(false)} />}
    >
      <Loaded of={cover}>{(known) => <Whole known={known} />}</Loaded>
    </Page>
  );
};

const FEN = 100;
const yuan = (fen: number): string => say('cover.yuan', { n: Math.floor(fen / FEN) });

const Whole = ({ known }: { known: Output<'earning.cover'> }) => {
  const { countedAt, given, max, outstanding, cover, isWaiting } = known;
  return (
    <>
      <Item
        icon="tab-points"
        title={say('cover.given', { n: given })}
        words={say('cover.given.words', { max, left: Math.max(0, max - given) })}
      />
      <Item
        icon="person"
        title={say('cover.outstanding', { n: outstanding })}
        words={
          countedAt === null ? say('cover.notCounted') : say('cover.counted', { when: stamp(countedAt as InstantMs) })
        }
      />
      {cover ? (
        <Item
          icon={(cover.share ?? FEN) < FEN ? 'warning' : 'status-confirmed'}
          title={cover.share === null ? say('cover.share.none') : say('cover.share', { n: cover.share })}
          words={say('cover.share.words', {
            stock: yuan(cover.stock),
            budget: yuan(cover.budget),
            names: cover.names.join('、'),
          })}
        />
      ) : (
        <Item icon="warning" title={say('cover.none')} words={say('cover.none.words')} />
      )}
      {isWaiting && <Item icon="eye" title={say('cover.waits')} />}
      <Item icon="person" title={say('cover.givers')} onPress={() => go.to('earning/shares')} />
      <Item icon="tab-points" title={say('cover.month')} onPress={() => go.to('earning/month')} />
      <View className="list-end" />
    </>
  );
};

const DIGITS_MAX = 6;
const NAMES = ['stock', 'budget', 'perPoint'] as const;
type Written = Readonly<Record<(typeof NAMES)[number], string>>;

/** Two of the staff type the same, each by themselves. */
const TypeSheet = ({ onClose }: { onClose: () => void }) => {
  const [written, setWritten] = useState<Written>({ stock: '', budget: '', perPoint: '' });
  const act = useAct('earning.typeCover', ({ isAgreed }) => {
    toast('check', say(isAgreed ? 'cover.did.agreed' : 'cover.did.typed'));
    onClose();
  });
  const isWhole = NAMES.every((name) => written[name] !== '') && Number(written.perPoint) > 0;
  return (
    <Sheet
      title={say('cover.type')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            ...{ icon: 'check', word: say('cover.yes'), isSending: act.state.kind === 'sending', isOff: !isWhole },
            onPress: () =>
              act.send({
                ...{ stock: Number(written.stock) * FEN, budget: Number(written.budget) * FEN },
                perPoint: Number(written.perPoint),
              }),
          }}
          no={{ icon: 'back', word: say('cover.no'), onPress: onClose }}
        />
      }
    >
      {NAMES.map((name) => (
        <View key={name}>
          <FieldTitle icon="tab-points" words={say(`cover.${name}`)} />
          <Field
            label={say(`cover.${name}`)}
            value={written[name]}
            placeholder="0"
            lengthMax={DIGITS_MAX}
            onChange={(value) => setWritten({ ...written, [name]: value.replace(/\D/g, '') })}
          />
        </View>
      ))}
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
