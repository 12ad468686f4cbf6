import { NOTICE_LIMITS } from '../../../../shared/notice/notice.ts';
import { useAct, useWords } from '../../data/index.ts';
import { Answers, Line, ReasonField, Refusal, Sheet, toast } from '../../ui/index.ts';
import { say } from '../../words/say.ts';

/** Asks once more, and why, before a notice leaves every phone. */
export const WithdrawSheet = ({ noticeId, onClose }: { noticeId: string; onClose: () => void }) => {
  const { words: reason, type, forget } = useWords(`notice.withdraw ${noticeId}`);
  const withdraw = useAct('notice.withdraw', () => {
    forget();
    onClose();
    toast('check', say('notice.withdraw.done'));
  });
  const given = reason.trim();
  const ready = [say('notice.withdraw.reason1'), say('notice.withdraw.reason2'), say('notice.withdraw.reason3')];
  return (
    <Sheet
      title={say('notice.withdraw.ask')}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: 'cross',
            word: say('notice.withdraw.yes'),
            isOff: given.length < NOTICE_LIMITS.reasonLengthMin,
            isSending: withdraw.state.kind === 'sending',
            onPress: () => withdraw.send({ noticeId, reason: given }),
          }}
          no={{ icon: 'back', word: say('notice.withdraw.no'), onPress: onClose }}
          destroys
        />
      }
    >
      <Line text={say('notice.withdraw.words')} />
      <ReasonField value={reason} lengthMax={NOTICE_LIMITS.reasonLengthMax} ready={ready} onChange={type} />
      <Refusal state={withdraw.state} />
    </Sheet>
  );
};
