import { toast } from '../../../ui/index.ts';
import { FollowUpSheet } from '../after/FollowUpSheet.tsx';
import { RateSheet } from '../after/RateSheet.tsx';
import { ThankSheet } from '../after/ThankSheet.tsx';
import { AskSheet, type SheetProps } from '../detail/AskSheet.tsx';
import type { Asked } from '../detail/asked.ts';
import type { NeedData } from '../detail/story.ts';
import { AssentSheet } from '../closing/AssentSheet.tsx';
import { CallSheet } from '../closing/CallSheet.tsx';
import { CloseForSheet } from '../closing/CloseForSheet.tsx';
import { ReportSheet } from '../closing/ReportSheet.tsx';
import { SendBackSheet } from '../closing/SendBackSheet.tsx';
import { TakeOffSheet } from '../closing/TakeOffSheet.tsx';
import { MarkBodySheet } from '../company/MarkBodySheet.tsx';
import { MergeSheet } from '../company/MergeSheet.tsx';
import { DecideExtension } from './DecideExtension.tsx';
import { DecideObjection } from './DecideObjection.tsx';
import { ExtensionSheet } from './ExtensionSheet.tsx';
import { GiveSheet } from './GiveSheet.tsx';
import { PromiseSheet } from './PromiseSheet.tsx';
import { TransferSheet } from './TransferSheet.tsx';

/** Acts that want something to be chosen; all others ask yes or no, with a reason at most. */
const SHEETS = {
  give: GiveSheet,
  transfer: TransferSheet,
  promise: PromiseSheet,
  askExtension: ExtensionSheet,
  decideExtension: DecideExtension,
  decideObjection: DecideObjection,
  reportDone: ReportSheet,
  sendBack: SendBackSheet,
  recordCall: CallSheet,
  recordAssent: AssentSheet,
  takeOff: TakeOffSheet,
  closeFor: CloseForSheet,
  rate: RateSheet,
  thank: ThankSheet,
  recordFollowUp: FollowUpSheet,
  merge: MergeSheet,
  markBody: MarkBodySheet,
} as const satisfies Partial<Record<Asked, (props: SheetProps) => unknown>>;
const isChosen = (action: Asked): action is keyof typeof SHEETS => action in SHEETS;

type Props = { action: Asked; need: NeedData; onClose: () => void; onDone: () => void };

/** Asks once more before an act that others see. */
export const AskedSheet = ({ action, need, onClose, onDone }: Props) => {
  if (!isChosen(action)) return <AskSheet action={action} need={need} onClose={onClose} onDone={onDone} />;
  const Asking = SHEETS[action];
  const done = (words: string) => {
    onClose();
    onDone();
    toast('check', words);
  };
  return <Asking need={need} onClose={onClose} onDone={done} />;
};
