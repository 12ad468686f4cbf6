import { useState } from 'react';
import { CARD_LIMITS } from '../../../../../shared/household/card.ts';
import type { Input } from '../../../platform/rpc.ts';
import { NOTHING_CAPTURED, refsOf, useCaptured } from '../../capture/index.ts';

type Given = Input<'need.postFor'>['consent'];
/** The ways to a yes. */
export const WAYS = ['card', 'recording', 'nod'] as const satisfies readonly Given['how'][];

/** How the resident says yes: the number on their card, their own voice, or later on their own phone. */
export const useYes = () => {
  const [how, choose] = useState<Given['how']>('card');
  const [typed, type] = useState('');
  const [recorded, setRecorded] = useState(NOTHING_CAPTURED);
  const captured = useCaptured({ purpose: 'need', captured: recorded, onChange: setRecorded });
  const code = typed.replace(/\D/g, '');
  const [mediaId] = refsOf(recorded);
  const given: Readonly<Record<Given['how'], Given | null>> = {
    card: code.length === CARD_LIMITS.codeDigits ? { how: 'card', code } : null,
    recording: mediaId === undefined ? null : { how: 'recording', mediaId },
    nod: { how: 'nod' },
  };
  return { how, choose, typed, type, captured, consent: given[how], isTooLong: code.length > CARD_LIMITS.codeDigits };
};
export type Yes = ReturnType<typeof useYes>;
