import { useState } from 'react';
import { CARD_LIMITS } from '../../../../../shared/household/card.ts';
import { TAKE_OVER_PROOFS, type TakeOverProof } from '../../../../../shared/membership/take-over.ts';
import { useAct } from '../../../data/index.ts';
import { Answers, AskedField, ChooseOne, Line, Refusal, Sheet, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { addressOf } from '../me.ts';
import type { Request } from '../requests/contenders.ts';

/** Eight digits, and the gaps people type between them. */
const TYPED_LENGTH_MAX = 12;
const PROOF_ICONS = { seen: 'eye', card: 'card' } as const;
const REACH = ['yes', 'no'] as const;

/** How one knows that it is them, and whether the old phone can still say no: then the person goes over in a day, or with a second yes. */
export const TakeOverSheet = ({ request, onClose }: { request: Request; onClose: () => void }) => {
  const [how, choose] = useState<TakeOverProof | null>(null);
  const [reach, setReach] = useState<(typeof REACH)[number] | null>(null);
  const [typed, type] = useState('');
  const { state, send, again } = useAct('membership.takeOver', ({ until }) => {
    onClose();
    toast('check', say(until === null ? 'newPhone.did.second' : 'newPhone.did.waiting'));
  });
  const code = typed.replace(/\D/g, '');
  const isShown = how === 'seen' || (how === 'card' && code.length === CARD_LIMITS.codeDigits);
  const proof = how === 'card' ? { how, code } : { how: 'seen' as const };
  return (
    <Sheet
      title={say('newPhone.ask', { name: request.name })}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'check',
            word: say('newPhone.yes'),
            isOff: !isShown || reach === null,
            isSending: state.kind === 'sending',
            onPress: () => send({ membershipId: request.membershipId, proof, isReachable: reach === 'yes' }),
          }}
          no={{ icon: 'back', word: say('door.approve.no'), onPress: onClose }}
        />
      }
    >
      <Line className="strong" text={addressOf(request)} />
      <Line text={say('newPhone.words')} />
      <ChooseOne
        icon="person"
        question={say('newPhone.proof')}
        of={TAKE_OVER_PROOFS.map((key) => ({ key, icon: PROOF_ICONS[key], word: say(`newPhone.proof.${key}`) }))}
        chosen={how}
        onChoose={choose}
      />
      {how === 'card' && (
        <AskedField
          icon="household"
          question={say('newPhone.code')}
          value={typed}
          placeholder={say('newPhone.code.placeholder')}
          lengthMax={TYPED_LENGTH_MAX}
          onChange={type}
        />
      )}
      <ChooseOne
        icon="phone"
        question={say('newPhone.reach')}
        of={REACH.map((key) => ({ key, icon: key === 'yes' ? 'clock' : 'family', word: say(`newPhone.reach.${key}`) }))}
        chosen={reach}
        onChoose={setReach}
      />
      {reach !== null && <Line text={say(`newPhone.reach.${reach}.words`)} />}
      <Refusal state={state} onAgain={again} />
    </Sheet>
  );
};
