import type { AfterAction } from '../../../../../shared/need/after/acts.ts';
import { NEED_LIMITS } from '../../../../../shared/need/need.ts';
import { useAct, useWords } from '../../../data/index.ts';
import type { Input } from '../../../platform/rpc.ts';
import { Answers, Line, ReasonField, Refusal, Sheet, toast } from '../../../ui/index.ts';
import { say } from '../../../words/say.ts';
import { excerptOf } from '../excerpt.ts';
import type { Asked } from './asked.ts';
import { titleOf } from '../title.ts';
import { sayPoints } from './say-need.ts';
import type { NeedData } from './story.ts';

/** What every sheet of an act gets; `onDone` says what was done. */
export type SheetProps = { need: NeedData; onClose: () => void; onDone: (words: string) => void };
/** Acts that want something to be chosen. */
type ChosenAct =
  | ('give' | 'promise' | 'transfer' | 'askExtension' | 'decideExtension' | 'decideObjection')
  | 'recordAssent'
  | ('reportDone' | 'sendBack' | 'recordCall' | 'takeOff' | 'closeFor' | 'merge' | 'markBody')
  | AfterAction;
/** Acts that ask yes or no, with a reason at most. */
type Simple = Exclude<Asked, ChosenAct>;
type Props = { action: Simple; need: NeedData; onClose: () => void; onDone: () => void };

/** What goes with an act: nothing, or a reason somebody will read. */
const WORDS_OF = {
  agree: 'none',
  disagree: 'reason',
  confirm: 'none',
  withdraw: 'none',
  release: 'none',
  publish: 'none',
  contact: 'none',
  refuse: 'reason',
  object: 'reason',
  takeDown: 'reason',
  restore: 'none',
  hidePhotos: 'none',
  alsoMine: 'none',
  notMine: 'none',
  unmerge: 'none',
  nudge: 'none',
} as const satisfies Record<Simple, 'none' | 'reason'>;
const REASON_LENGTH_MIN = 2;
/** What somebody has is gone afterwards: the wish, its place on the wall, or the neighbour who took it. */
const DESTROYS: readonly Simple[] = ['disagree', 'withdraw', 'release', 'refuse', 'takeDown'];

const inputOf = (action: Simple, needId: string, words: string): Input<`need.${Simple}`> => {
  switch (WORDS_OF[action]) {
    case 'none':
      return { needId };
    case 'reason':
      return { needId, reason: words };
  }
};

/** What the act leads to, line by line. */
const meaningOf = (action: Simple, need: NeedData): readonly string[] => {
  const words = action === 'contact' ? say('ask.contact.words', { name: need.requester }) : say(`ask.${action}.words`);
  return action === 'confirm' ? [words, ...sayPoints(need)] : [words];
};

/** Reasons that lie ready. */
const readyOf = (action: Simple): readonly string[] =>
  action === 'disagree' || action === 'refuse' || action === 'object' || action === 'takeDown'
    ? [say(`ask.${action}.reason1`), say(`ask.${action}.reason2`), say(`ask.${action}.reason3`)]
    : [];

/** Asks once more before an act that others see and that is not taken back. */
export const AskSheet = ({ action, need, onClose, onDone }: Props) => {
  const { words, type, forget } = useWords(`need.${action} ${need.needId}`);
  const close = () => {
    forget();
    onClose();
  };
  const act = useAct(
    `need.${action}`,
    () => {
      close();
      onDone();
      toast('check', say(`did.${action}`));
    },
    { told: () => ({ kind: need.kind, text: excerptOf(titleOf(need)) }), onKept: close },
  );
  const given = words.trim();
  const kind = WORDS_OF[action];
  const meaning = meaningOf(action, need);
  const ready = readyOf(action);
  return (
    <Sheet
      title={say(`ask.${action}`)}
      onClose={onClose}
      acts={
        <Answers
          yes={{
            icon: action === 'refuse' ? 'refuse' : 'check',
            word: say(`ask.${action}.yes`),
            isOff: kind === 'reason' && given.length < REASON_LENGTH_MIN,
            isSending: act.state.kind === 'sending',
            onPress: () => act.send(inputOf(action, need.needId, given)),
          }}
          no={{ icon: 'back', word: say(`ask.${action}.no`), onPress: onClose }}
          destroys={DESTROYS.includes(action)}
        />
      }
    >
      {meaning.map((line) => (
        <Line key={line} text={line} />
      ))}
      {kind === 'reason' && (
        <ReasonField value={words} lengthMax={NEED_LIMITS.reasonLengthMax} ready={ready} onChange={type} />
      )}
      <Refusal state={act.state} />
    </Sheet>
  );
};
