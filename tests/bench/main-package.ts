import { filesOf, HELLO_WORLD_BYTES, packagesOf, sizeOf } from '../../scripts/build/weigh.ts';

/** The main package of a built mini-program beside a Taro hello-world, built with the same tools. */
export const measureMainPackage = (weappDir: string): Record<string, number> => {
  const bytes = sizeOf(packagesOf(filesOf(weappDir)).main);
  return { mainPackageRatio: bytes / HELLO_WORLD_BYTES, mainPackageKb: bytes / 1000 };
};
