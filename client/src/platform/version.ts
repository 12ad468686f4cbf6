/** Goes with every call, for the server's log, and stands at the foot of 我的. */
export const CLIENT_VERSION = '0.1.0';
