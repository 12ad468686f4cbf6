import { View } from '@tarojs/components';
import { useState } from 'react';
import { lastFinger } from '../platform/finger.ts';
import { preferences, type Preferences } from '../platform/preferences.ts';
import { Act, Drawn, SecondAct, type ActProps } from './Act.tsx';

type Props = {
  yes: ActProps;
  no: ActProps;
  /** Yes throws something away or takes it back: then the lamp is no. */
  destroys?: boolean;
};

/**
 * The two answers of a question. The lamp comes last, below or at the right: the acts of a page begin with their lamp, so that no answer
 * that counts lies where the finger was. What destroys has a line of its own above the lamp, or wherever else the finger was not.
 */
export const Answers = ({ yes, no, destroys = false }: Props) =>
  destroys ? (
    <Destroying yes={yes} no={no} />
  ) : (
    <>
      <SecondAct {...no} />
      <Act {...yes} />
    </>
  );

/** The least height of an answer in each type size, as in `tokens.css`; its words may take two lines, or three. */
const ANSWER_PX: Readonly<Record<Preferences['size'], number>> = { m: 60, l: 66, xl: 76 };
/** Around the answers: the padding of the foot, the edge of the phone, and the gap between them. */
const [PADDING_PX, EDGE_PX, GAP_PX] = [14, 34, 12];
/** What was pressed reaches this far from the middle of it, and a trembling finger comes down on all of it. */
const TREMBLES_PX = 40;

type Order = { readonly isLampFirst: boolean; readonly gapPx: number };

/** In which order the answers lie, and how far apart, so that the one that destroys is not under a finger so far above the lower edge. */
export const orderFor = (finger: number | null, size: Preferences['size']): Order => {
  const answer = ANSWER_PX[size];
  const oneEnds = PADDING_PX + EDGE_PX + 2 * answer + TREMBLES_PX;
  const twoEnd = oneEnds + GAP_PX + 2 * answer;
  if (finger === null || finger >= twoEnd) return { isLampFirst: false, gapPx: 0 };
  if (finger >= oneEnds) return { isLampFirst: true, gapPx: 0 };
  return { isLampFirst: false, gapPx: Math.max(0, finger + TREMBLES_PX - PADDING_PX - answer - GAP_PX) };
};

const Destroying = ({ yes, no }: Omit<Props, 'destroys'>) => {
  const [{ isLampFirst, gapPx }] = useState(() => orderFor(lastFinger(), preferences.get().size));
  const destroying = <Drawn key="yes" className="act-2 destroys" {...yes} />;
  const lamp = <Act key="no" {...no} />;
  if (isLampFirst) return [lamp, destroying];
  return [destroying, gapPx > 0 && <View key="gap" className="acts-gap" style={`height:${String(gapPx)}px`} />, lamp];
};
