/**
 * The form of an id that is sealed for the phone: who or what it names is known to the cloud alone, and nobody can make one up. 16 bytes
 * of seal and as many of content as the id has, in base64 for addresses.
 */
export const SEALED_ID = /^[0-9A-Za-z_-]{24,240}$/;
