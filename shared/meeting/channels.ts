/**
 * The lawful channels for what no community decides (指路): a meeting that took such a matter up would keep its author from where it can be
 * decided. Words for each stand in `client/src/features/meeting/words/`.
 */
export const CHANNELS = ['police', 'court', 'hotline', 'petition', 'originOffice', 'department', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];
