/** How 编号 and 户号 are written. */
export const ROSTER_NUMBER = /^[0-9A-Z][0-9A-Z-]*$/;
