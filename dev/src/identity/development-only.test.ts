import { describe, expect, it } from 'vitest';
import { startIdentity } from './server.js';

const config = {
  host: '127.0.0.1',
  port: 0,
  dashboardUrl: 'http://localhost:3000',
  keyDirectory: '/nowhere',
  logLevel: 'silent',
};

describe('the development identity provider does not start', () => {
  it('in production, whatever else is set', async () => {
    for (const SAMSYN_ENV of ['development', 'test', undefined]) {
      await expect(startIdentity(config, { NODE_ENV: 'production', SAMSYN_ENV })).rejects.toThrow(
        /does not start with NODE_ENV=production.*OIDC_ISSUER/,
      );
    }
  });

  it('where nobody has said that this is development', async () => {
    for (const SAMSYN_ENV of [undefined, '', 'production', 'Development']) {
      await expect(startIdentity(config, { SAMSYN_ENV })).rejects.toThrow(/SAMSYN_ENV=development/);
    }
  });

  it('on an address that other machines reach', async () => {
    for (const host of ['0.0.0.0', '::', '192.168.1.10', 'example.org']) {
      await expect(startIdentity({ ...config, host }, { SAMSYN_ENV: 'test' })).rejects.toThrow(
        /this machine alone/,
      );
    }
  });
});
