/** One crossing from logic to view: what counts on a slow phone. */
export type SetDataCall = {
  /** The page or component whose data it was. */
  readonly path: string;
  /** Of the data as UTF-8 JSON. */
  readonly bytes: number;
  readonly keys: readonly string[];
};

declare global {
  interface Window {
    /** Read and emptied by tests. */
    __stats: { setData: SetDataCall[] };
    /** True once the first page is shown. */
    __ready: boolean;
  }
}

window.__stats = { setData: [] };
const encoder = new TextEncoder();

/** The least of an instance that counting needs. */
export type DataOwner = { setData(data: Record<string, unknown>, callback?: () => void): void };

/** Counts the data an instance hands over, and hands over what survives JSON, as in WeChat. */
export const countSetData = (owner: DataOwner, path: string): void => {
  const original = owner.setData.bind(owner);
  owner.setData = (data, callback) => {
    const json = JSON.stringify(data);
    window.__stats.setData.push({ path, bytes: encoder.encode(json).length, keys: Object.keys(data) });
    original(JSON.parse(json) as Record<string, unknown>, callback);
  };
};
