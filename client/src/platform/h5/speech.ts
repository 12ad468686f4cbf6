/** A piece of what is said, and the language it is said in. */
export type Utterance = { readonly text: string; readonly lang: string };

/** A browser without a working voice says nothing at all: after this long without a sound it counts as one. */
const SILENCE_MS = 4000;

/** The voice of a language; undefined leaves the choice to the browser. Null where the browser has voices and none fits. */
const voiceFor = (lang: string): SpeechSynthesisVoice | null | undefined => {
  const voices = speechSynthesis.getVoices();
  if (voices.length === 0) return undefined;
  const named = voices.map((voice) => ({ voice, name: voice.lang.replace('_', '-') }));
  const [family = lang] = lang.split('-');
  return (named.find(({ name }) => name === lang) ?? named.find(({ name }) => name.startsWith(family)))?.voice ?? null;
};

/**
 * Says one piece after the other; `onPiece` as each begins. `onEnd` comes once, unless it was stopped before: true when everything was said, false when the
 * browser has no voice for it. Returns the way to stop.
 */
export const sayAloud = (
  pieces: readonly Utterance[],
  onEnd: (wasSaid: boolean) => void,
  onPiece: (index: number) => void,
): (() => void) => {
  let isOver = false;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    isOver = true;
    clearTimeout(silence);
    if ('speechSynthesis' in window) speechSynthesis.cancel();
  };
  const end = (wasSaid: boolean) => {
    if (isOver) return;
    stop();
    onEnd(wasSaid);
  };
  const sayFrom = (index: number) => {
    const piece = pieces[index];
    if (isOver) return;
    if (!piece) {
      end(true);
      return;
    }
    const voice = voiceFor(piece.lang);
    if (voice === null) {
      end(false);
      return;
    }
    const utterance = new SpeechSynthesisUtterance(piece.text);
    utterance.lang = piece.lang;
    if (voice) utterance.voice = voice;
    utterance.onstart = () => {
      clearTimeout(silence);
      if (!isOver) onPiece(index);
    };
    utterance.onend = () => sayFrom(index + 1);
    utterance.onerror = () => end(false);
    clearTimeout(silence);
    silence = setTimeout(() => end(false), SILENCE_MS);
    speechSynthesis.speak(utterance);
  };
  if ('speechSynthesis' in window) sayFrom(0);
  // Later, as with every other end: who asked must have the way to stop first.
  else queueMicrotask(() => end(false));
  return stop;
};
