import { type Owner, signedFor, tokenOf } from '../graph.js';
import { addresses, type ServiceName } from '../stack/running.js';

/** A process that listens, and what it takes to get past its first refusal. */
export interface Server {
  readonly name: ServiceName;
  readonly url: () => string;
  /** Where it takes bodies, or would. */
  readonly path: string;
  /** Headers that make a body welcome, were it not for what is wrong with it. */
  readonly welcome: (body: string | Buffer) => Promise<readonly (readonly [string, string])[]>;
}

const login = 'socialtjanst.farsta';
const host = ['host', 'localhost'] as const;
const json = ['content-type', 'application/json'] as const;

const owner = (name: Owner): Server => ({
  name,
  url: () => addresses()[name],
  path: '/graphql',
  welcome: async (body) => [
    host,
    json,
    ...Object.entries(signedFor(name, `Bearer ${await tokenOf(login)}`, body)),
  ],
});

/** Everything that listens in a running stack, but PostgreSQL. */
export const servers: readonly Server[] = [
  {
    name: 'gateway',
    url: () => new URL(addresses().graph).origin,
    path: '/graphql',
    welcome: async () => [host, json, ['authorization', `Bearer ${await tokenOf(login)}`]],
  },
  owner('kommun'),
  owner('region'),
  {
    name: 'exports',
    url: () => addresses().exports,
    path: '/plans/00000000-0000-8000-8000-000000000000/fhir',
    welcome: async () => [host, json, ['authorization', `Bearer ${await tokenOf(login)}`]],
  },
  { name: 'dashboard', url: () => addresses().dashboard, path: '/barn', welcome: async () => [host, json] },
  {
    name: 'identity',
    url: () => addresses().issuer,
    path: '/token',
    welcome: async () => [host, ['content-type', 'application/x-www-form-urlencoded']],
  },
];
