/** The first bytes of a file, and how many it has. */
export type FileStart = { readonly bytes: Buffer; readonly size: number };

/** Enough to tell what kind of file it is. */
const START_BYTES = 64;

/**
 * Asks an address for the first bytes and the size, and reads no more than that: how large a file is that somebody uploaded is known
 * before it is in memory. Who is asked may answer with everything; then the answer is left after its first piece.
 *
 * @returns undefined if there is no file. @throws when the address cannot be reached, or does not say how much there is.
 */
export const startOf = async (address: string): Promise<FileStart | undefined> => {
  const leave = new AbortController();
  try {
    const response = await fetch(address, {
      headers: { range: `bytes=0-${String(START_BYTES - 1)}` },
      signal: leave.signal,
    });
    // 416: there is no first byte, so the file is empty.
    if (response.status === 416) return { bytes: Buffer.alloc(0), size: 0 };
    if (response.status >= 400 && response.status < 500) return undefined;
    const size = sizeOf(response);
    if (!response.ok || size === undefined) throw new Error(`the storage answers ${String(response.status)}`);
    const piece = await response.body?.getReader().read();
    return { bytes: Buffer.from(piece?.value ?? []).subarray(0, START_BYTES), size };
  } finally {
    leave.abort();
  }
};

const sizeOf = ({ status, headers }: Response): number | undefined => {
  const size = status === 206 ? headers.get('content-range')?.split('/')[1] : headers.get('content-length');
  return size === undefined || size === null || !/^\d+$/.test(size) ? undefined : Number(size);
};
