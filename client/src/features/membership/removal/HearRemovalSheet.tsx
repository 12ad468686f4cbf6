import { useState } from 'react';
import { MEMBERSHIP_LIMITS } from '../../../../../shared/membership/membership.ts';
import { useAct, useWords } from '../../../data/index.ts';
import { now } from '../../../platform/clock.ts';
import type { Output } from '../../../platform/rpc.ts';
import { Answers, ChooseOne, Line, ReasonField, Refusal, SecondAct, Sheet, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { when } from '../../../words/time.ts';

export type RemovalAppeal = Output<'membership.removalAppeals'>['items'][number];
const ENDS = ['restore', 'uphold'] as const;
const READY = {
  restore: ['removals.ready.restore.lives', 'removals.ready.restore.mistake'],
  uphold: ['removals.ready.uphold.moved', 'removals.ready.uphold.other'],
} as const;

/** Somebody who did not remove them hears it: why they went, what they say, and two ends. */
export const HearRemovalSheet = ({ of, onClose }: { of: RemovalAppeal; onClose: () => void }) => {
  const { membershipId, name, reason, appeal, removedAt, mayHear } = of;
  const [end, choose] = useState<(typeof ENDS)[number] | null>(null);
  const { words, type, forget } = useWords(`membership.hearRemoval ${membershipId}`);
  const act = useAct('membership.hearRemoval', () => {
    forget();
    toast('check', say('removals.did'));
    onClose();
  });
  const said = words.trim();
  return (
    <Sheet
      title={say('removals.ask', { name })}
      onClose={onClose}
      acts={
        mayHear ? (
          <Answers
            yes={{
              icon: 'check',
              word: say('removals.yes'),
              isOff: end === null || said.length < MEMBERSHIP_LIMITS.reasonLengthMin,
              isSending: act.state.kind === 'sending',
              onPress: () => act.send({ membershipId, isRestored: end === 'restore', words: said }),
            }}
            no={{ icon: 'back', word: say('door.turnAway.no'), onPress: onClose }}
          />
        ) : (
          <SecondAct icon="back" word={say('sheet.close')} onPress={onClose} />
        )
      }
    >
      <Line text={say('removals.why', { when: when(removedAt, now()), words: reason })} />
      <Line className="strong" text={say('removals.said', { words: appeal })} />
      {mayHear ? (
        <ChooseOne
          icon="say"
          question={say('removals.how')}
          of={ENDS.map((one) => ({
            key: one,
            word: say(`removals.${one}`),
            icon: one === 'restore' ? ('household' as const) : ('refuse' as const),
          }))}
          chosen={end}
          onChoose={choose}
        />
      ) : (
        <Line text={say('removals.own')} />
      )}
      {end !== null && (
        <ReasonField
          label={say('removals.words.label')}
          value={words}
          lengthMax={MEMBERSHIP_LIMITS.reasonLengthMax}
          ready={READY[end].map((one) => say(one))}
          onChange={type}
        />
      )}
      <Refusal state={act.state} onAgain={act.again} />
    </Sheet>
  );
};
