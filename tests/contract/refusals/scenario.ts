import type { ApiContract } from '../../../shared/contract.ts';
import type { DeclaredError, MethodName } from '../../../shared/rpc/contract.ts';
import type { World } from '../../world/world.ts';

/** Brings a refusal about and returns the answer. */
export type Scenario = (world: World) => Promise<unknown>;

/** One scenario for every refusal that a method declares: a refusal without one is a type error. */
export type Refusals<M extends MethodName<ApiContract>> = {
  readonly [Method in M]: { readonly [Code in DeclaredError<ApiContract, Method>]: Scenario };
};

/** The methods of one feature. */
export type MethodsOf<Feature extends string> = Extract<MethodName<ApiContract>, `${Feature}.${string}`>;
