/**
 * The local cloud trusts everyone who reaches it. With `NODE_ENV=production` it starts only if told so twice: by the option
 * and by the environment variable `LOCALCLOUD_ALLOW_PRODUCTION=1`.
 */
export const refuseProduction = (allowed: boolean, environment: Readonly<Record<string, string | undefined>>): void => {
  if (environment['NODE_ENV'] !== 'production') return;
  if (allowed && environment['LOCALCLOUD_ALLOW_PRODUCTION'] === '1') return;
  throw new Error(
    'localcloud is no server for production: it checks no identity. To start it nevertheless give both the option ' +
      'allowProduction (--allow-production) and the environment variable LOCALCLOUD_ALLOW_PRODUCTION=1',
  );
};
