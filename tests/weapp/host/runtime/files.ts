/** What a page keeps for as long as it runs: `wxfile://tmp_…` by path, each as an address a browser shows. */
const files = new Map<string, string>();

/** @returns the path under which WeChat would hand it out. */
export const keepFile = (address: string, ending: string): string => {
  const path = `wxfile://tmp_${files.size + 1}.${ending}`;
  files.set(path, address);
  return path;
};

/** Where the bytes of a temporary file are; any other address is its own. */
export const addressOfFile = (path: string): string => files.get(path) ?? path;

export const isFile = (path: string): boolean => files.has(path);
