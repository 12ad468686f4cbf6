import { Button, View } from '@tarojs/components';
import { useState } from 'react';
import { bareNumber, PHONE_NUMBER } from '../../../../shared/membership/privacy.ts';
import type { Role } from '../../../../shared/community/roles.ts';
import { useAct, useQuery, useWords } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import type { Output } from '../../platform/rpc.ts';
import {
  Act,
  AskedField,
  ChooseOne,
  Icon,
  Item,
  Line,
  Loaded,
  Page,
  PlainAct,
  Refusal,
  toast,
} from '../../ui/index.ts';
import { say } from '../../words/say.ts';
import { Gate, type Resident } from '../membership/index.ts';

type Phone = Output<'membership.privacy'>['phone'];
const OFFICERS: readonly Role[] = ['captain', 'gridOfficer'];
/** Twelve digits at most, and the gaps people type between them. */
const TYPED_LENGTH_MAX = 20;
/** So many digits are meant to be a whole number. */
const COMPLAINS_FROM = 11;

/** My number: left of my own will, told to those whom it concerns, taken away again. */
export const MyPhone = () => <Gate title={say('phone.title')}>{(me) => <Shown me={me} />}</Gate>;

const Shown = ({ me }: { me: Resident }) => {
  const privacy = useQuery('membership.privacy', {});
  const known = privacy.query.state === 'loading' ? null : privacy.query.value;
  return known ? (
    <Form me={me} phone={known.phone} />
  ) : (
    <Page title={say('phone.title')}>
      <Loaded of={privacy}>{() => null}</Loaded>
    </Page>
  );
};

const Form = ({ me, phone }: { me: Resident; phone: Phone }) => {
  const { words, type, forget } = useWords('phone');
  // Null until something is typed: then the number that was left before does not come back by itself.
  const [changed, setChanged] = useState<string | null>(null);
  const typed = changed ?? (words === '' ? (phone?.number ?? '') : words);
  const [neighboursMayCall, setMayCall] = useState(phone?.neighboursMayCall ?? false);
  const isOfficer = me.roles.some(({ role }) => OFFICERS.includes(role));
  const done = (said: string) => () => {
    forget();
    toast('check', said);
    go.back();
  };
  const save = useAct('membership.setPhone', (_, { phone: kept }) =>
    done(say(kept === null ? 'phone.removed' : 'phone.saved'))(),
  );
  const number = bareNumber(typed);
  const isRight = PHONE_NUMBER.test(number);
  return (
    <Page
      title={say('phone.title')}
      foot={
        <>
          <Refusal state={save.state} onAgain={save.again} />
          <View className="acts">
            <Act
              icon="check"
              word={say('phone.save')}
              isOff={!isRight}
              isSending={save.state.kind === 'sending'}
              onPress={() => save.send({ phone: number, neighboursMayCall })}
            />
          </View>
        </>
      }
    >
      <Item icon="shield" title={say('phone.words')} words={say('phone.optional')} />
      <AskedField
        icon="call"
        question={say('phone.ask')}
        value={typed}
        placeholder={say('phone.placeholder')}
        lengthMax={TYPED_LENGTH_MAX}
        problem={number.length >= COMPLAINS_FROM && !isRight ? say('phone.wrong') : undefined}
        onChange={(next) => {
          setChanged(next);
          type(next);
        }}
      />
      {WECHAT_PHONE && <ByWechat neighboursMayCall={neighboursMayCall} onDone={done(say('phone.saved'))} />}
      {isOfficer && <MayCall may={neighboursMayCall} onChoose={setMayCall} />}
      {phone && (
        <View className="pad acts">
          <PlainAct
            icon="trash"
            word={say('phone.remove')}
            onPress={() => save.send({ phone: null, neighboursMayCall: false })}
          />
        </View>
      )}
    </Page>
  );
};

/** Whether neighbours may call somebody who answers for them. */
const MayCall = ({ may, onChoose }: { may: boolean; onChoose: (may: boolean) => void }) => (
  <ChooseOne
    icon="family"
    question={say('phone.neighbours')}
    of={[
      { key: 'yes', word: say('phone.neighbours.yes'), icon: 'call' },
      { key: 'no', word: say('phone.neighbours.no'), icon: 'cross' },
    ]}
    chosen={may ? 'yes' : 'no'}
    onChoose={(key) => onChoose(key === 'yes')}
  />
);

type Given = { readonly detail: { readonly code?: string } };

/** WeChat tells the number itself, where the deployment has bought that. What it does not tell is typed. */
const ByWechat = ({ neighboursMayCall, onDone }: { neighboursMayCall: boolean; onDone: () => void }) => {
  const { state, send, again } = useAct('membership.setPhoneByWechat', onDone);
  const [isMissing, setIsMissing] = useState(false);
  const take = ({ detail: { code } }: Given) => {
    setIsMissing(code === undefined);
    if (code !== undefined) send({ code, neighboursMayCall });
  };
  return (
    <View className="pad acts">
      <Button className="plain wechat-button" openType="getPhoneNumber" onGetPhoneNumber={take}>
        <Icon name="call" />
        <Line text={say('phone.wechat')} />
      </Button>
      {isMissing && <Line className="second" text={say('phone.wechat.none')} />}
      <Refusal state={state} onAgain={again} />
    </View>
  );
};
