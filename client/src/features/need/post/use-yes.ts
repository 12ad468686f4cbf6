import { useState } from 'react';
import { CARD_LIMITS } from '../../../../../shared/household/card.ts';
import type { Consent } from '../../../../../shared/need/behalf.ts';
import type { Input } from '../../../platform/rpc.ts';
import { NOTHING_CAPTURED, refsOf, useCaptured } from '../../capture/index.ts';

/** How the resident says yes: the number on their card, or their own voice. */
export const useYes = () => {
  const [how, choose] = useState<Consent>('card');
  const [typed, type] = useState('');
  const [recorded, setRecorded] = useState(NOTHING_CAPTURED);
  const captured = useCaptured({ purpose: 'need', captured: recorded, onChange: setRecorded });
  const code = typed.replace(/\D/g, '');
  const [mediaId] = refsOf(recorded);
  const consent: Input<'need.postFor'>['consent'] | null =
    how === 'card'
      ? code.length === CARD_LIMITS.codeDigits
        ? { how, code }
        : null
      : mediaId === undefined
        ? null
        : { how, mediaId };
  return { how, choose, typed, type, captured, consent, isTooLong: code.length > CARD_LIMITS.codeDigits };
};
export type Yes = ReturnType<typeof useYes>;
