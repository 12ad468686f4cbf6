let silence: (() => void) | undefined;

/** Whoever begins to speak, be it a person's recording or the device, ends whoever speaks. @param stop ends the new one. */
export const takeTurn = (stop: () => void): void => {
  if (silence !== stop) silence?.();
  silence = stop;
};

/** Nobody speaks. */
export const quiet = (): void => silence?.();
