import { View } from '@tarojs/components';
import { useState } from 'react';
import { VOTE_LIMITS } from '../../../../../shared/vote/vote.ts';
import { useAct, useWords } from '../../../data/index.ts';
import { go } from '../../../platform/navigate.ts';
import { Act, Field, FieldTitle, Item, Page, Refusal, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import {
  CaptureField,
  CaptureOver,
  isAnythingCaptured,
  NOTHING_CAPTURED,
  refsOf,
  useCaptured,
} from '../../capture/index.ts';
import { Gate } from '../../membership/index.ts';
import { ChooseDoor, type Door } from './ChooseDoor.tsx';

type Props = { voteId: string; about: string | undefined };

/** Somebody says that their home is missing from a roll, or that a line of it is wrong: aloud or in words. */
export const ObjectPage = (props: Props) => <Gate title={say('object.title')}>{() => <Steps {...props} />}</Gate>;

/** Whose line is wrong is asked first. */
const Steps = ({ voteId, about }: Props) => {
  const [line, choose] = useState<Door | null>(null);
  if (about !== 'wrong') return <Say voteId={voteId} line={null} onBack={undefined} />;
  return line ? (
    <Say voteId={voteId} line={line} onBack={() => choose(null)} />
  ) : (
    <ChooseDoor voteId={voteId} title={say('object.which')} onBack={undefined} onChoose={choose} />
  );
};

type SayProps = { voteId: string; line: Door | null; onBack: (() => void) | undefined };

const Say = ({ voteId, line, onBack }: SayProps) => {
  const voterId = line?.voterId;
  const about = voterId === undefined ? 'missing' : 'wrong';
  const { words, type, forget } = useWords(`vote.object ${voterId ?? voteId}`);
  const [made, setMade] = useState(NOTHING_CAPTURED);
  const captured = useCaptured({ purpose: 'vote', captured: made, onChange: setMade });
  const text = words.trim();
  const act = useAct('vote.object', () => {
    forget();
    toast('check', say('object.did'));
    go.back();
  });
  return (
    <Page
      title={say('object.title')}
      onBack={onBack}
      foot={
        <>
          <Refusal state={act.state} onAgain={act.again} />
          <View className="acts">
            <Act
              icon="check"
              word={say('object.send')}
              isOff={text === '' && !isAnythingCaptured(made)}
              isSending={act.state.kind === 'sending'}
              onPress={() =>
                act.send({ voteId, about, ...(voterId === undefined ? {} : { voterId }), text, media: refsOf(made) })
              }
            />
          </View>
        </>
      }
      over={<CaptureOver captured={captured} hint={say('object.hint')} />}
    >
      <Item
        icon="document"
        title={line?.door ?? say('object.missing')}
        words={say(line ? 'object.wrong' : 'object.words')}
      />
      <FieldTitle icon="say" words={say('object.what')} />
      <CaptureField captured={captured} isVoiceAlone />
      <View className="gap" />
      <Field
        label={say('object.what')}
        value={words}
        placeholder={say('object.placeholder')}
        lengthMax={VOTE_LIMITS.reasonLengthMax}
        isTall
        onChange={type}
      />
      <View className="list-end" />
    </Page>
  );
};
