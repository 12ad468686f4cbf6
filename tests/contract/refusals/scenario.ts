import type { ApiContract } from '../../../shared/contract.ts';
import type { DeclaredError, MethodName } from '../../../shared/rpc/contract.ts';
import type { World } from '../../world/world.ts';

/** Brings a refusal about and returns the answer. */
export type Scenario = (world: World) => Promise<unknown>;

/** One scenario for every refusal that a method declares: a refusal without one is a type error. A method that declares none is not named. */
export type Refusals<M extends MethodName<ApiContract>> = {
  readonly [Method in M as [DeclaredError<ApiContract, Method>] extends [never] ? never : Method]: {
    readonly [Code in DeclaredError<ApiContract, Method>]: Scenario;
  };
};

/** The methods of one feature. */
export type MethodsOf<Feature extends string> = Extract<MethodName<ApiContract>, `${Feature}.${string}`>;
