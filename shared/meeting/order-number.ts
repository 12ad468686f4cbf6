/** An order (交办单) by its meeting and its number in the minutes, from 1. */
export type OrderOf = { readonly no: number; readonly month: string };

/** The number of an order as people say and print it: `2026-11-0005`; unique in its community. */
export const orderNumber = ({ no, month }: OrderOf): string => `${month}-${String(no).padStart(4, '0')}`;
