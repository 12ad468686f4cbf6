import { sha256Bytes } from '../kernel/sha256.ts';

const WORD = 2 ** 32;
const BYTES_A_WORD = 4;

/**
 * Numbers that follow from a seed and from nothing else. Block 0, 1, 2 … is SHA-256 of `<seed>:<number of the block>`; each is eight numbers of 32 bits, the
 * highest byte first.
 *
 * @returns a function of `below` (1 to 2³²) that gives a whole number from 0 to below - 1, each as likely: what is left over at the top is thrown away.
 */
export const randomNumbers = (seed: string): ((below: number) => number) => {
  let block = new Uint8Array();
  let blocks = 0;
  let at = 0;
  const word = (): number => {
    if (at === block.length) {
      block = new Uint8Array(sha256Bytes(`${seed}:${String(blocks)}`));
      blocks += 1;
      at = 0;
    }
    const value = block.subarray(at, at + BYTES_A_WORD).reduce((sum, byte) => sum * 256 + byte, 0);
    at += BYTES_A_WORD;
    return value;
  };
  return (below) => {
    const usable = WORD - (WORD % below);
    let value = word();
    while (value >= usable) value = word();
    return value % below;
  };
};
