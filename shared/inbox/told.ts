/**
 * As many residents find one event in their inbox because it concerns them; whoever only follows stands behind them. A set larger than this is a notice
 * to a place.
 */
export const TOLD_MAX = 20;
