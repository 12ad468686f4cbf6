/** The compiled mini-program as pages that the local cloud can serve; `npm run weapp` and the tests use it. */
export { buildHostPage, type HostPageOptions } from './host/build/build-host-page.ts';
