/** What a kept file's path begins with; any other path is an address already. */
const KEPT = 'kept:';
const FILES = 'files';

let opened: Promise<IDBDatabase> | undefined;
const open = (): Promise<IDBDatabase> => {
  opened ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open('linli', 1);
    asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore(FILES));
    asked.addEventListener('success', () => resolve(asked.result));
    asked.addEventListener('error', () => reject(new Error('this browser keeps no files')));
  });
  return opened;
};

/** Does one thing with the files and resolves once it is on the disk. */
const within = async <T>(mode: IDBTransactionMode, work: (files: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(FILES, mode);
    const asked = work(transaction.objectStore(FILES));
    transaction.addEventListener('complete', () => resolve(asked.result));
    transaction.addEventListener('abort', () => reject(new Error('the file was not kept')));
  });
};

const folderOf = (owner: string): string => `${KEPT}${owner}/`;
const blobAt = (path: string): Promise<Blob | undefined> =>
  within('readonly', (files) => files.get(path) as IDBRequest<Blob | undefined>);

/** Keeps what lies at an address between starts. Rejects when the browser has no room or keeps nothing. @returns its path. */
export const keepBlob = async (owner: string, address: string): Promise<string> => {
  const blob = await (await fetch(address)).blob();
  const path = `${folderOf(owner)}${crypto.randomUUID()}`;
  await within('readwrite', (files) => files.put(blob, path));
  return path;
};

/** Where a page can show or play the file until it is closed; null when it is gone. */
export const openKept = async (path: string): Promise<string | null> => {
  if (!path.startsWith(KEPT)) return path;
  const blob = await blobAt(path);
  return blob ? URL.createObjectURL(blob) : null;
};

/** In bytes. Rejects when the file is gone. */
export const sizeOfKept = async (path: string): Promise<number> => {
  const address = await openKept(path);
  if (address === null) throw new Error('no such file');
  return (await (await fetch(address)).blob()).size;
};

export const dropKept = async (path: string): Promise<void> => {
  if (path.startsWith(KEPT)) await within('readwrite', (files) => files.delete(path));
};

/** Every file of one person: others who share the browser keep theirs. */
export const dropKeptOf = async (owner: string): Promise<void> => {
  const folder = folderOf(owner);
  await within('readwrite', (files) => files.delete(IDBKeyRange.bound(folder, `${folder}\uffff`)));
};
