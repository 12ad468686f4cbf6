const PATH_BYTES_MAX = 850;
// `#`, `?` and `%` change their meaning in an address; how the cloud gives them back is not known, so they are refused.
const UNKNOWN_CHARACTERS = /[#?%\\]/;

/** NUL to unit separator, and delete. */
const hasControlCharacter = (path: string): boolean => /\p{Cc}/u.test(path);

/**
 * Why a cloud path is refused, or undefined if it is fine: at most 850 bytes of UTF-8, no leading slash, no empty, `.` or
 * `..` part, no control character, none of `# ? % \`. [DOC] limits of wx.cloud.uploadFile
 */
export const refusePath = (path: unknown): string | undefined => {
  if (typeof path !== 'string' || path === '') return 'path is empty';
  if (Buffer.byteLength(path) > PATH_BYTES_MAX) return `path is longer than ${PATH_BYTES_MAX} bytes`;
  if (path.startsWith('/')) return 'path starts with a slash';
  if (hasControlCharacter(path)) return 'path has a control character';
  if (UNKNOWN_CHARACTERS.test(path)) return 'path has one of # ? % \\, which the local cloud does not take';
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
    return 'path has an empty, . or .. part';
  return undefined;
};

/** `cloud://env.bucket/path` and back. */
export const fileIds = (env: string): { of(path: string): string; pathOf(fileId: unknown): string | undefined } => {
  const prefix = `cloud://${env}.6c6f-${env}/`;
  return {
    of: (path) => prefix + path,
    pathOf: (fileId) =>
      typeof fileId === 'string' && fileId.startsWith(prefix) ? fileId.slice(prefix.length) : undefined,
  };
};
