/** Where the page lies that is seen while another one is asked for. */
let address = '';

/** Before another page is asked for. */
export const keepAddress = (): void => {
  address = window.location.href;
};

/** How webpack says that a script or a sheet of a page did not come. */
const isOfFiles = (reason: unknown): boolean => {
  const { name, code } = (reason ?? {}) as { readonly name?: unknown; readonly code?: unknown };
  return name === 'ChunkLoadError' || code === 'CSS_CHUNK_LOAD_FAILED';
};

/**
 * Calls back whenever a page was asked for whose files do not come. The router says where it leads before it has them, and tells nobody that it
 * has not: the address goes back to the page that is still seen, or 返回 would lead to the one that never came.
 */
export const onPageMissing = (tell: () => void): void => {
  window.addEventListener('unhandledrejection', (event) => {
    if (!isOfFiles(event.reason)) return;
    event.preventDefault();
    if (address !== '') window.history.replaceState(window.history.state, '', address);
    tell();
  });
};
