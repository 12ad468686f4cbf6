/** Who does something in the story of one need. */
export type Doer = 'poster' | 'neighbour' | 'helper' | 'captain' | 'staff' | 'property';

/** One thing that is done, so many days after the need was said; what it means is in `do-step.ts`. */
export type Step = {
  readonly after: number;
  readonly by: Doer;
  readonly does:
    | 'claim'
    | 'release'
    | 'reportDone'
    | 'confirm'
    | 'sendBack'
    | 'withdraw'
    | 'giveToCaptain'
    | 'giveToProperty'
    | 'contact'
    | 'sayWhen'
    | 'sayYes'
    | 'promise'
    | 'askExtension'
    | 'grantExtension'
    | 'recordCall'
    | 'alsoMine'
    | 'rate'
    | 'takeOff'
    | 'sayWhy'
    | 'thank'
    | 'askWhether';
};

const step = (after: number, by: Doer, does: Step['does']): Step => ({ after, by, does });

/** How a need can go, and how often it does: the weights are invented. */
export const FATES = {
  helped: {
    weight: 8,
    steps: [
      step(0, 'helper', 'claim'),
      step(0, 'helper', 'sayWhen'),
      step(0, 'poster', 'sayYes'),
      step(1, 'helper', 'reportDone'),
      step(2, 'poster', 'confirm'),
      step(2, 'poster', 'thank'),
    ],
  },
  given: {
    weight: 5,
    steps: [
      step(1, 'staff', 'giveToCaptain'),
      step(1, 'captain', 'contact'),
      step(1, 'captain', 'promise'),
      step(1, 'captain', 'sayWhen'),
      step(3, 'captain', 'reportDone'),
      step(4, 'poster', 'confirm'),
      step(4, 'poster', 'rate'),
    ],
  },
  later: {
    weight: 1,
    steps: [
      step(0, 'neighbour', 'alsoMine'),
      step(0, 'staff', 'giveToCaptain'),
      step(1, 'captain', 'contact'),
      step(2, 'captain', 'askExtension'),
      step(3, 'staff', 'grantExtension'),
      step(6, 'captain', 'reportDone'),
      step(7, 'poster', 'confirm'),
    ],
  },
  property: {
    weight: 2,
    steps: [
      step(1, 'staff', 'giveToProperty'),
      step(1, 'property', 'contact'),
      step(3, 'property', 'reportDone'),
      step(5, 'poster', 'confirm'),
      step(7, 'staff', 'askWhether'),
    ],
  },
  again: {
    weight: 2,
    steps: [
      step(0, 'helper', 'claim'),
      step(1, 'helper', 'reportDone'),
      step(2, 'poster', 'sendBack'),
      step(4, 'helper', 'reportDone'),
      step(5, 'poster', 'confirm'),
    ],
  },
  somebodyElse: {
    weight: 1,
    steps: [
      step(0, 'helper', 'claim'),
      step(1, 'helper', 'release'),
      step(2, 'captain', 'claim'),
      step(3, 'captain', 'reportDone'),
      step(4, 'poster', 'confirm'),
    ],
  },
  inVain: {
    weight: 1,
    steps: [
      step(0, 'helper', 'claim'),
      step(2, 'poster', 'takeOff'),
      step(2, 'helper', 'sayWhy'),
      step(2, 'captain', 'claim'),
      step(3, 'captain', 'reportDone'),
      step(4, 'poster', 'confirm'),
    ],
  },
  called: {
    weight: 1,
    steps: [step(0, 'helper', 'claim'), step(1, 'helper', 'reportDone'), step(9, 'captain', 'recordCall')],
  },
  takenBack: { weight: 1, steps: [step(1, 'poster', 'withdraw')] },
  waits: { weight: 1, steps: [] },
} as const satisfies Record<string, { readonly weight: number; readonly steps: readonly Step[] }>;
export type Fate = keyof typeof FATES;
