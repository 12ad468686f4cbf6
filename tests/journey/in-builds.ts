import { inTurn } from '../fixtures/sample.ts';
import { inLargest } from './in-size.ts';
import { useStage, type Stage, type StageWorld } from './stage.ts';

const BUILDS = ['h5', 'weapp'] as const;
type Build = (typeof BUILDS)[number];

/**
 * Walks that are the same in the browser and in the compiled mini-program: each run takes one of the two in turn, the whole run both. Every
 * build has a world of its own. `of` names what is walked.
 */
export const inBuilds = (
  of: string,
  walks: (stage: Stage, build: Build) => void,
  browserArgs: readonly string[] = [],
  world: StageWorld = {},
): void =>
  describe.each(inTurn(BUILDS, of))('in the build %s', (build) =>
    walks(useStage(build, [], browserArgs, world), build),
  );

/** The same, written in 特大 in the browser; the host page of the compiled mini-program knows of no size that was chosen before it opens. */
export const inBuildsLarge = (
  of: string,
  walks: (stage: Stage, build: Build) => void,
  browserArgs: readonly string[] = [],
): void => inBuilds(of, (stage, build) => walks(build === 'h5' ? inLargest(stage) : stage, build), browserArgs);
