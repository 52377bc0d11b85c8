import { describe, expect, it } from 'vitest';
import { readStackConfig, wantedPort } from './configuration.js';

describe('npm start', () => {
  it('has the addresses of the documentation when nothing is set', () => {
    const config = readStackConfig([], {});
    expect(config.ports).toEqual({
      dashboard: 3000,
      gateway: 4000,
      exports: 4003,
      kommun: 4001,
      region: 4002,
      identity: 4010,
      postgres: 4032,
    });
    expect(config).toMatchObject({ scale: undefined, reset: false, watch: false, restartAfter: 30 });
  });

  it('takes each port from its own variable', () => {
    const config = readStackConfig([], { SAMSYN_REGION_PORT: '5002' });
    expect(config.ports).toMatchObject({ kommun: 4001, region: 5002 });
    expect(wantedPort('region', config)).toMatchObject({ port: 5002, variable: 'SAMSYN_REGION_PORT' });
  });

  it('names every port that is wrong, at once, without repeating what was given', () => {
    const env = { SAMSYN_KOMMUN_PORT: 'secret', SAMSYN_REGION_PORT: '70000' };
    expect(() => readStackConfig([], env)).toThrow(/SAMSYN_KOMMUN_PORT[\s\S]*SAMSYN_REGION_PORT/);
    expect(() => readStackConfig([], env)).not.toThrow(/secret/);
  });

  it('refuses one port for two, and port 0', () => {
    expect(() => readStackConfig([], { SAMSYN_REGION_PORT: '3000' })).toThrow(
      'SAMSYN_REGION_PORT and SAMSYN_DASHBOARD_PORT are both 3000',
    );
    expect(() => readStackConfig([], { SAMSYN_REGION_PORT: '0' })).toThrow('SAMSYN_REGION_PORT is 0');
  });

  it('knows its scales and options, and says which there are', () => {
    expect(readStackConfig(['--scale=county', '--reset'], {})).toMatchObject({
      scale: 'county',
      reset: true,
    });
    expect(() => readStackConfig(['--scale=huge'], {})).toThrow(/demo, county, national.*"huge"/);
    expect(() => readStackConfig(['--fast'], {})).toThrow(/--fast[\s\S]*npm start -- --reset/);
  });
});
