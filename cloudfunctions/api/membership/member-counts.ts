import type { HouseholdDoc } from '../../../shared/community/documents.ts';
import type { BuildingId, HouseholdId } from '../../../shared/kernel/ids.ts';
import type { Transaction } from '../../platform/transaction.ts';

type Change = { memberCount: number; joinedHouseholdCount: number };

/** What a transaction changes in the kept totals of buildings, gathered so that each building is written once. */
export class MemberCounts {
  readonly #changes = new Map<BuildingId, Change>();

  /** People with an account who come to a building, or leave it (negative). */
  people(buildingId: BuildingId, by: number): void {
    this.#of(buildingId).memberCount += by;
  }

  /** Households with an account that come to a building, or leave it (negative). */
  households(buildingId: BuildingId, by: number): void {
    this.#of(buildingId).joinedHouseholdCount += by;
  }

  async write(transaction: Transaction): Promise<void> {
    for (const [buildingId, change] of this.#changes) {
      if (change.memberCount !== 0 || change.joinedHouseholdCount !== 0)
        await transaction.increase('buildings', buildingId, change);
    }
  }

  #of(buildingId: BuildingId): Change {
    const change = this.#changes.get(buildingId) ?? { memberCount: 0, joinedHouseholdCount: 0 };
    this.#changes.set(buildingId, change);
    return change;
  }
}

/** One account more (1) or less (-1) in a household; the household joins with its first and leaves with its last. */
export const countInHousehold = async (
  transaction: Transaction,
  counts: MemberCounts,
  householdId: HouseholdId,
  by: 1 | -1,
): Promise<void> => {
  const household = await transaction.get('households', householdId);
  if (!household) throw new Error(`no household ${householdId}`);
  const next: HouseholdDoc = { ...household, memberCount: household.memberCount + by };
  await transaction.replace('households', next);
  const joined = Number(next.memberCount > 0) - Number(household.memberCount > 0);
  counts.households(household.buildingId, joined);
};
