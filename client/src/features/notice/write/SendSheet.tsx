import { Answers, Line, Refusal, SecondAct, Sheet, Strip } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { isStaff, type Node, type Resident } from '../../membership/index.ts';
import type { Draft } from './draft.ts';
import type { usePublish } from './use-publish.ts';

type Props = { me: Resident; draft: Draft; node: Node; publishing: ReturnType<typeof usePublish>; onClose: () => void };

/** The last look: to whom it goes. What was sent before and may have arrived is asked about first. */
export const SendSheet = (props: Props) =>
  props.publishing.twice ? <AskTwice {...props} title={props.publishing.twice.before.title} /> : <AskOnce {...props} />;

/** Sent in other words, it would stand there twice. */
const AskTwice = ({ title, publishing: { choose }, onClose }: Props & { title: string }) => {
  const lines = [title, say('write.twice.one'), say('write.twice.two')];
  return (
    <Sheet
      title={say('write.twice')}
      onClose={onClose}
      acts={
        <Answers
          yes={{ icon: 'retry', word: say('write.twice.before'), onPress: () => choose('before') }}
          no={{ icon: 'edit', word: say('write.twice.changed'), onPress: () => choose('changed') }}
        />
      }
    >
      {lines.map((line) => (
        <Line key={line} text={line} />
      ))}
    </Sheet>
  );
};

/** Words that want a second look are let out by staff who say that they looked. */
const AskOnce = ({ me, draft, node, publishing, onClose }: Props) => {
  const { state, isSending, publish } = publishing;
  const wantsLook = state.kind === 'failed' && state.code === 'TEXT_NEEDS_LOOK';
  const yes = wantsLook && !isStaff(me) ? null : say(wantsLook ? 'write.look.yes' : 'write.ask.yes');
  const no = { icon: 'edit', word: say('write.ask.no'), isOff: isSending, onPress: onClose } as const;
  const send = () => publish(draft, node, wantsLook);
  return (
    <Sheet
      title={say('write.ask', { place: node.name })}
      onClose={onClose}
      acts={
        yes === null ? (
          <SecondAct {...no} />
        ) : (
          <Answers yes={{ icon: wantsLook ? 'eye' : 'share', word: yes, isSending, onPress: send }} no={no} />
        )
      }
    >
      <Line className="strong" text={draft.title} />
      <Line text={say('write.ask.words')} />
      {wantsLook ? (
        <Strip icon="eye" title={say('write.look')} words={say(isStaff(me) ? 'write.look.words' : 'write.look.ask')} />
      ) : (
        <Refusal state={state} />
      )}
    </Sheet>
  );
};
