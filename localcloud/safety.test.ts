import { refuseProduction } from './safety.ts';

describe('with NODE_ENV=production', () => {
  const environment = (allow?: string) => ({ NODE_ENV: 'production', LOCALCLOUD_ALLOW_PRODUCTION: allow });

  test('it starts only if told so twice', () => {
    expect(() => {
      refuseProduction(false, environment());
    }).toThrow('no server for production');
    expect(() => {
      refuseProduction(true, environment());
    }).toThrow('no server for production');
    expect(() => {
      refuseProduction(false, environment('1'));
    }).toThrow('no server for production');
    expect(() => {
      refuseProduction(true, environment('1'));
    }).not.toThrow();
  });

  test('elsewhere it asks for nothing', () => {
    expect(() => {
      refuseProduction(false, { NODE_ENV: 'test' });
    }).not.toThrow();
    expect(() => {
      refuseProduction(false, {});
    }).not.toThrow();
  });
});
