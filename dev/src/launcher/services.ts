import { join } from 'node:path';
import { sealKey } from '@samsyn/subgraph/seals/seal-keys';
import { calendarClient } from '../identity/calendar-client.js';
import type { Owner, OwnerDatabase } from '../postgres/owner-databases.js';
import { repository, type StackConfig } from './configuration.js';
import type { Service } from './service-process.js';
import type { Secrets } from './state.js';

/** Where people and programs find the parts of a stack. */
export interface Addresses {
  readonly dashboard: string;
  readonly graph: string;
  readonly exports: string;
  readonly kommun: string;
  readonly region: string;
  readonly issuer: string;
}

/** The names are `localhost`, so that sign-in's cookies and redirects agree with what a person types. */
export function addressesOf({ ports }: StackConfig): Addresses {
  return {
    dashboard: `http://localhost:${ports.dashboard}`,
    graph: `http://localhost:${ports.gateway}/graphql`,
    exports: `http://localhost:${ports.exports}`,
    kommun: `http://localhost:${ports.kommun}`,
    region: `http://localhost:${ports.region}`,
    issuer: `http://localhost:${ports.identity}`,
  };
}

/** What needs no database. */
export function outerServices(config: StackConfig, secrets: Secrets): Service[] {
  const { dashboard, graph, issuer, exports } = addressesOf(config);
  return [
    service(config, 'identity', 'dev/dist/identity/main.js', {
      // This one refuses to run in production; it is the only one that need know where it is.
      NODE_ENV: 'development',
      OIDC_ISSUER: issuer,
      SAMSYN_DASHBOARD_URL: dashboard,
      SAMSYN_IDENTITY_KEYS: config.stateDirectory,
      CALENDAR_CLIENT_SECRET: secrets.calendarClientSecret,
    }),
    service(config, 'gateway', 'gateway/dist/main.js', {
      KOMMUN_URL: `http://127.0.0.1:${config.ports.kommun}`,
      REGION_URL: `http://127.0.0.1:${config.ports.region}`,
      KOMMUN_SIGNING_KEY: secrets.kommunSigningKey,
      REGION_SIGNING_KEY: secrets.regionSigningKey,
      SUBGRAPH_TIMEOUT_MS: '2000',
      OIDC_ISSUER: issuer,
      ALLOWED_ORIGINS: dashboard,
      INTROSPECTION: 'on',
    }),
    service(config, 'exports', 'exports/dist/main.js', {
      GRAPH_URL: `http://127.0.0.1:${config.ports.gateway}/graphql`,
      ALLOWED_ORIGINS: dashboard,
      DASHBOARD_URL: dashboard,
      OIDC_ISSUER: issuer,
      CALENDAR_CLIENT_ID: calendarClient,
      CALENDAR_CLIENT_SECRET: secrets.calendarClientSecret,
    }),
    service(config, 'dashboard', 'dashboard/dist/server/main.js', {
      GRAPH_URL: graph,
      EXPORTS_URL: exports,
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: 'samsyn-dashboard',
      DEMO: 'on',
    }),
  ];
}

/** The two owners' services; their databases must be ready. */
export function ownerServices(
  config: StackConfig,
  databases: { readonly kommun: OwnerDatabase; readonly region: OwnerDatabase },
  secrets: Secrets,
): Service[] {
  const { issuer } = addressesOf(config);
  const SAMSYN_GATEWAY_URL = `http://127.0.0.1:${config.ports.gateway}`;
  return [
    service(config, 'kommun', 'services/kommun/dist/main.js', {
      OIDC_ISSUER: issuer,
      KOMMUN_DATABASE_URL: databases.kommun.appUrl,
      SAMSYN_CHILD_KEY: secrets.childKey,
      SAMSYN_FIELD_KEYS: secrets.kommunFieldKey,
      GATEWAY_KEYS: secrets.kommunSigningKey,
      SAMSYN_GATEWAY_URL,
      ...sealing(config, 'region', secrets),
    }),
    service(config, 'region', 'services/region/dist/main.js', {
      OIDC_ISSUER: issuer,
      REGION_DATABASE_URL: databases.region.appUrl,
      SAMSYN_CHILD_KEY: secrets.childKey,
      SAMSYN_FIELD_KEYS: secrets.regionFieldKey,
      GATEWAY_KEYS: secrets.regionSigningKey,
      SAMSYN_GATEWAY_URL,
      ...sealing(config, 'kommun', secrets),
    }),
  ];
}

/** What tells by its public key that an owner made a seal. */
export function sealPublicKeyOf(owner: Owner, { kommunSealKey, regionSealKey }: Secrets) {
  return sealKey(Buffer.from(owner === 'kommun' ? kommunSealKey : regionSealKey, 'hex')).publicKey;
}

/** Each owner seals its own log, and keeps the other's seals. */
function sealing({ ports }: StackConfig, peer: Owner, secrets: Secrets) {
  return {
    SEAL_KEY: peer === 'region' ? secrets.kommunSealKey : secrets.regionSealKey,
    PEER_URL: `http://127.0.0.1:${ports[peer]}`,
    PEER_KEYS: secrets.peerKey,
    PEER_SEAL_PUBLIC_KEYS: sealPublicKeyOf(peer, secrets).text,
  };
}

function service(
  config: StackConfig,
  name: 'identity' | 'gateway' | 'exports' | 'dashboard' | 'kommun' | 'region',
  entry: string,
  env: Record<string, string>,
): Service {
  const port = config.ports[name];
  return {
    name,
    entry: join(repository, entry),
    healthUrl: `http://127.0.0.1:${port}/health/ready`,
    env: {
      // As they run for real, so that what one sees here is what one gets there.
      NODE_ENV: 'production',
      SAMSYN_ENV: 'development',
      HOST: '127.0.0.1',
      PORT: String(port),
      LOG_LEVEL: config.logLevel,
      OIDC_AUDIENCE: 'urn:samsyn:graph',
      ...env,
    },
  };
}
