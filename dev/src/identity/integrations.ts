import { type DemoLogin, findLogin } from './logins.js';

/** A case system that brings records one by one. Its source is what its subject says after `import:`. */
export type DemoIntegration = Pick<DemoLogin, 'login' | 'name' | 'principal' | 'units' | 'roles' | 'work'>;

/** Every system that one can ask a token for. None signs in at a page: a person cannot be one. */
export const demoIntegrations: readonly DemoIntegration[] = [
  {
    login: 'import:socialsystemet',
    name: 'Demo Verksamhetssystem socialtjänst',
    principal: 'stockholms-stad',
    units: ['soc-farsta'],
    roles: ['IMPORTER'],
    work: { sv: 'Socialtjänstens verksamhetssystem', en: 'Case system of social services' },
  },
  {
    login: 'import:skolan',
    name: 'Demo Elevregister',
    principal: 'stockholms-stad',
    units: ['elevhalsa-farsta'],
    roles: ['IMPORTER'],
    work: { sv: 'Skolans elevregister', en: 'The schools’ register of pupils' },
  },
  {
    login: 'import:journalen',
    name: 'Demo Journalsystem',
    principal: 'region-stockholm',
    units: ['bup-farsta'],
    roles: ['IMPORTER'],
    work: { sv: 'Regionens journalsystem', en: 'The region’s record system' },
  },
];

/** The person or the system of this name, or undefined. */
export function findSubject(name: unknown): DemoIntegration | undefined {
  return findLogin(name) ?? demoIntegrations.find(({ login }) => login === name);
}
