import { openWorld, type World } from './world.ts';

const SLOWEST_TEST_MS = 120_000;

/** One world for all tests of a file; call it at the top and ask for the world inside the tests. */
export const useWorld = (...options: Parameters<typeof openWorld>): (() => World) => {
  jest.setTimeout(SLOWEST_TEST_MS);
  let world: World | undefined;
  beforeAll(async () => {
    world = await openWorld(...options);
  });
  afterAll(async () => {
    await world?.close();
  });
  return () => {
    if (!world) throw new Error('ask for the world inside a test');
    return world;
  };
};
