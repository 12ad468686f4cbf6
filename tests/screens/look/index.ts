import { paleShapes, paleWords } from './contrast.ts';
import { focusedName, touchableNames, unseenFocus } from './keys.ts';
import { clipped, overlaid, tightLines, tooWide } from './room.ts';
import { tooClose, tooSmall } from './touch.ts';

const look = {
  clipped,
  focusedName,
  overlaid,
  paleShapes,
  paleWords,
  tightLines,
  tooClose,
  tooSmall,
  tooWide,
  touchableNames,
  unseenFocus,
};
export type Look = typeof look;

declare global {
  var linliLook: Look;
}
globalThis.linliLook = look;
