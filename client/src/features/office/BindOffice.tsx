import { View } from '@tarojs/components';
import { useState } from 'react';
import { OFFICE_LIMITS } from '../../../../shared/office/office.ts';
import { useAct } from '../../data/index.ts';
import { go } from '../../platform/navigate.ts';
import { Act, AskedField, Item, Page, Refusal, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

/** Eight digits, and the gaps people type between them. */
const TYPED_LENGTH_MAX = 12;

/** Somebody who was given the code of an office becomes the one who acts for it. */
export const BindOffice = () => {
  const [typed, setTyped] = useState('');
  const bind = useAct('office.bind', ({ organisation }) => {
    toast('check', say('office.bind.done', { organisation }));
    go.tab('home');
  });
  const code = typed.replace(/\D/g, '');
  const isWhole = code.length === OFFICE_LIMITS.codeDigits;
  return (
    <Page
      title={say('office.bind')}
      foot={
        <>
          <Refusal state={bind.state} onAgain={bind.again} />
          <View className="acts">
            <Act
              icon="check"
              word={say('office.bind.send')}
              isOff={!isWhole}
              isSending={bind.state.kind === 'sending'}
              onPress={() => bind.send({ code })}
            />
          </View>
        </>
      }
    >
      <Item icon="document" title={say('office.bind.words')} words={say('office.bind.hint')} />
      <AskedField
        icon="lock"
        question={say('office.bind.ask')}
        value={typed}
        placeholder={say('office.bind.placeholder')}
        lengthMax={TYPED_LENGTH_MAX}
        problem={code.length > OFFICE_LIMITS.codeDigits ? say('office.bind.long') : undefined}
        onChange={setTyped}
      />
    </Page>
  );
};
