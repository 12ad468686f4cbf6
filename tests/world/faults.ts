/** A fault, in words, unless something holds. */
export const unless = (holds: boolean, fault: string): string[] => (holds ? [] : [fault]);

/** True if both hold the same, in whatever order. */
export const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  [...a].sort().join() === [...b].sort().join();
