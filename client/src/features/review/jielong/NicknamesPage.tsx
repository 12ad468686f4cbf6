import { useState } from 'react';
import { useAct, useQuery } from '../../../data/index.ts';
import type { Output } from '../../../platform/rpc.ts';
import { Answers, Item, Line, Loaded, Middle, Page, Refusal, Sheet, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { Gate } from '../../membership/index.ts';

type Nickname = Output<'review.nicknames'>['nicknames'][number];

/** The names of the WeChat group that were learnt of somebody and of those they live with: each can be forgotten. */
export const NicknamesPage = () => <Gate title={say('nicknames.title')}>{() => <Shown />}</Gate>;

const Shown = () => {
  const learnt = useQuery('review.nicknames', {});
  const [going, forget] = useState<Nickname | null>(null);
  return (
    <Page title={say('nicknames.title')} over={going && <ForgetSheet of={going} onClose={() => forget(null)} />}>
      <Loaded of={learnt}>
        {({ nicknames }) =>
          nicknames.length === 0 ? (
            <Middle icon="check" title={say('nicknames.none')} words={say('nicknames.none.words')} />
          ) : (
            <>
              <Line className="pad second" text={say('nicknames.words')} />
              {nicknames.map((one) => (
                <Item
                  key={one.nicknameId}
                  icon="say"
                  title={one.called}
                  words={one.isMe ? say('nicknames.mine') : say('nicknames.other', { name: one.name })}
                  onPress={() => forget(one)}
                />
              ))}
            </>
          )
        }
      </Loaded>
    </Page>
  );
};

const ForgetSheet = ({ of: { nicknameId, called }, onClose }: { of: Nickname; onClose: () => void }) => {
  const act = useAct('review.forgetOwnNickname', () => {
    onClose();
    toast('check', say('nicknames.did'));
  });
  return (
    <Sheet
      title={say('nicknames.ask', { called })}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'trash',
            word: say('nicknames.yes'),
            isSending: act.state.kind === 'sending',
            onPress: () => act.send({ nicknameId }),
          }}
          no={{ icon: 'back', word: say('nicknames.no'), onPress: onClose }}
          destroys
        />
      }
    >
      <Line text={say('nicknames.ask.words')} />
      <Line className="second" text={say('nicknames.ask.said')} />
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
