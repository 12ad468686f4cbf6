import type { Cost, View } from '../query/find.ts';
import type { Collection, Collections } from '../storage/catalog.ts';
import type { Document, Value } from '../values/value.ts';

export type StageRequest = { readonly name: string; readonly operand: Value };

export type PipelineInput = {
  readonly view: View;
  readonly collections: Collections;
  readonly collection: Collection;
  readonly cost: Cost;
};

export type RunPipeline = (input: PipelineInput, stages: readonly StageRequest[]) => Document[];
