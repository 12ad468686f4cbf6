import { useEffect, useState } from 'react';
import { addressOfFile } from '../../platform/kept-files.ts';

/** Where a kept file is shown or played from: undefined while the phone looks, null when it is gone. */
export const useFileAddress = (path: string): string | null | undefined => {
  const [found, setFound] = useState<{ readonly path: string; readonly address: string | null } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void addressOfFile(path).then((address) => isWanted && setFound({ path, address }));
    return () => {
      isWanted = false;
    };
  }, [path]);
  return found?.path === path ? found.address : undefined;
};
