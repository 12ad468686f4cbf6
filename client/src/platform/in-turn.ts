import { onNextFrame } from 'linli-h5';

/** A frame of the screen, in ms; WeChat's logic does not know when one begins. */
const FRAME_MS = 16;

/** A piece of work; what says `again` has the next turn too. */
type Work = () => 'again' | undefined;

const waiting: Work[] = [];
let isRunning = false;

const soon = (run: () => void): void => {
  if (process.env.TARO_ENV === 'h5') onNextFrame(run);
  else setTimeout(run, FRAME_MS);
};

const runNext = (): void => {
  const [next] = waiting;
  isRunning = next !== undefined;
  if (!next) return;
  if (next() !== 'again') callOff(next);
  soon(runNext);
};

const callOff = (work: Work): void => {
  const place = waiting.indexOf(work);
  if (place >= 0) waiting.splice(place, 1);
};

/** Runs each piece of work in a frame of its own, in the order asked for, so that none holds up a scroll. Returns the way to call it off. */
export const inTurn = (work: Work): (() => void) => {
  waiting.push(work);
  if (!isRunning) {
    isRunning = true;
    soon(runNext);
  }
  return () => callOff(work);
};
