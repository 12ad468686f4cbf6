import { paleShapes, paleWords } from './contrast.ts';
import { underHand } from './hand.ts';
import { mainWords, tallNeeds, titleOf, unheard } from './hear.ts';
import { focusedName, touchableNames, unseenFocus } from './keys.ts';
import { leftIn } from './left.ts';
import { overlaid } from './over.ts';
import { broken, clipped, tightLines, tooWide } from './room.ts';
import { tooClose, tooSmall } from './touch.ts';

const look = {
  broken,
  clipped,
  focusedName,
  leftIn,
  mainWords,
  overlaid,
  paleShapes,
  paleWords,
  tallNeeds,
  tightLines,
  titleOf,
  tooClose,
  tooSmall,
  tooWide,
  touchableNames,
  underHand,
  unheard,
  unseenFocus,
};
export type Look = typeof look;

declare global {
  var linliLook: Look;
}
globalThis.linliLook = look;
