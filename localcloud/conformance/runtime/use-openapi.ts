import { PROBE, startTestCloud, type TestCloud } from './cloud.ts';

type Openapi = {
  readonly cloud: () => TestCloud;
  /** What the function `probe` gets of an open API, or how it is refused. */
  readonly openapi: (group: string, name: string, args: object) => Promise<unknown>;
};

/** For a file of statements on open APIs: a cloud whose function `probe` calls them. */
export const useOpenapi = (): Openapi => {
  let cloud: TestCloud;
  beforeAll(async () => {
    cloud = await startTestCloud({}, { probe: PROBE });
  });
  afterAll(() => cloud.end());
  return {
    cloud: () => cloud,
    openapi: (group, name, args) => cloud.act('openapi', { group, name, args, catch: true }),
  };
};

/** How `probe` tells of an open API that refused. */
export const refused = (errCode: number) => ({ refused: expect.objectContaining({ errCode }) as unknown });
