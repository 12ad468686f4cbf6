type Events = { readonly onTime: (seconds: number) => void; readonly onEnd: (wasPlayed: boolean) => void };

/** Plays a file. `onEnd` comes once, unless it was stopped before. Returns the way to stop. */
export const playSound = (url: string, { onTime, onEnd }: Events): (() => void) => {
  const sound = new Audio(url);
  let isOver = false;
  const stop = () => {
    isOver = true;
    sound.pause();
    sound.remove();
  };
  const finish = (wasPlayed: boolean) => {
    if (isOver) return;
    stop();
    onEnd(wasPlayed);
  };
  sound.addEventListener('playing', () => !isOver && onTime(sound.currentTime));
  sound.addEventListener('timeupdate', () => !isOver && onTime(sound.currentTime));
  sound.addEventListener('ended', () => finish(true));
  sound.addEventListener('error', () => finish(false));
  // In the document, so that a browser and its tests know that something plays.
  sound.hidden = true;
  document.body.append(sound);
  sound.play().catch(() => finish(false));
  return stop;
};
