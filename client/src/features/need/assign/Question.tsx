import type { PropsWithChildren } from 'react';
import { Answers, Sheet, type IconName } from '../../../ui/index.ts';

type Props = PropsWithChildren<{
  title: string;
  icon: IconName;
  yes: string;
  no: string;
  isOff?: boolean;
  isSending: boolean;
  onYes: () => void;
  onClose: () => void;
}>;

/** A sheet with something to choose or to write, and its two answers. */
export const Question = ({ title, icon, yes, no, isOff = false, isSending, onYes, onClose, children }: Props) => (
  <Sheet
    title={title}
    onClose={onClose}
    acts={
      <Answers
        yes={{ icon, word: yes, isOff, isSending, onPress: onYes }}
        no={{ icon: 'back', word: no, onPress: onClose }}
      />
    }
  >
    {children}
  </Sheet>
);
