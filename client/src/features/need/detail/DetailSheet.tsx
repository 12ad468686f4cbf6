import { AskedSheet } from '../assign/AskedSheet.tsx';
import { offeredOf } from './acts.ts';
import type { Acting, Open } from './asked.ts';
import { MoreActs } from './MoreActs.tsx';
import type { Detail } from './story.ts';

type Props = {
  detail: Detail;
  open: Open;
  onOpen: (open: Open | null) => void;
  onClaim: () => void;
  onDone: () => void;
};

/** What lies over the page of a need: more acts, or the question of one. */
export const DetailSheet = ({ detail, open, onOpen, onClaim, onDone }: Props) => {
  const close = () => onOpen(null);
  const start = (action: Acting) => {
    if (action !== 'claim') {
      onOpen(action);
      return;
    }
    close();
    onClaim();
  };
  return open === 'more' ? (
    <MoreActs acts={offeredOf(detail).more} need={detail.need} onChoose={start} onClose={close} />
  ) : (
    <AskedSheet action={open} need={detail.need} onClose={close} onDone={onDone} />
  );
};
