import { View } from '@tarojs/components';
import { useAct } from '../../../data/index.ts';
import { Act, Line, Page, PlainAct, Refusal, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { excerptOf } from '../excerpt.ts';
import { NeedRow } from '../NeedRow.tsx';
import type { NeedRowData } from '../status.ts';
import { titleOf } from '../title.ts';

type Props = {
  needs: readonly NeedRowData[];
  onBack: () => void;
  /** It is none of them. */
  onNone: () => void;
  /** The household has one of them: what was written is said already. */
  onFollowed: (needId: string) => void;
};

/** What neighbours have said of the same before it is said once more: 我家也是 under each. */
export const AlikeNeeds = ({ needs, onBack, onNone, onFollowed }: Props) => {
  const act = useAct(
    'need.alsoMine',
    (value) => {
      toast('check', say('did.alsoMine'));
      onFollowed(value.needId);
    },
    {
      told: (sent) => {
        const one = needs.find(({ needId }) => needId === sent.needId);
        return one ? { kind: one.kind, text: excerptOf(titleOf(one)) } : null;
      },
      onKept: (sent) => onFollowed(sent.needId),
    },
  );
  const isSending = act.state.kind === 'sending';
  return (
    <Page
      title={say('alike.title')}
      onBack={onBack}
      foot={
        <>
          <Refusal state={act.state} onAgain={act.again} />
          <View className="acts">
            <Act icon="edit" word={say('alike.none')} isOff={isSending} onPress={onNone} />
          </View>
        </>
      }
    >
      <Line className="pad second" text={say('alike.words')} />
      {needs.map((need) => (
        <View key={need.needId}>
          <NeedRow need={need} />
          <View className="pad acts">
            <PlainAct
              icon="family"
              word={say('do.alsoMine')}
              isOff={isSending}
              onPress={() => act.send({ needId: need.needId })}
            />
          </View>
        </View>
      ))}
      <View className="list-end" />
    </Page>
  );
};
