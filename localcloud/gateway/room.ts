/**
 * Room for the events of calls that are under way: whoever finds none waits before the body is read, so that many large ones at once take no
 * more memory than a few. Small ones never wait.
 */
export type Room = {
  /** Resolves once there is room for so many bytes; gives what leaves it again, which may be called more than once. */
  readonly enter: (bytes: number) => Promise<() => void>;
};

/** Bytes of an event that take no room worth counting. */
const SMALL_BYTES = 64 * 1024;

type Guest = { readonly bytes: number; readonly come: () => void };

/** At most `bytesMax` bytes at once, in the order of coming; one that is larger than all the room comes in alone. */
export const createRoom = (bytesMax: number): Room => {
  const waiting: Guest[] = [];
  let taken = 0;
  const fits = (bytes: number): boolean => taken === 0 || taken + bytes <= bytesMax;
  const admit = (): void => {
    for (let next = waiting[0]; next && fits(next.bytes); next = waiting[0]) {
      waiting.shift();
      taken += next.bytes;
      next.come();
    }
  };
  const leaving = (bytes: number) => {
    let isIn = true;
    return (): void => {
      if (!isIn) return;
      isIn = false;
      taken -= bytes;
      admit();
    };
  };
  return {
    enter: async (bytes) => {
      if (bytes <= SMALL_BYTES) return () => undefined;
      await new Promise<void>((come) => {
        waiting.push({ bytes, come });
        admit();
      });
      return leaving(bytes);
    },
  };
};
