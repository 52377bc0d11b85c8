import {
  type Importing,
  importingVariables,
  readImporting,
} from '@samsyn/disclosure/import/single/importing';
import { httpUrl, keys32, listening, postgresUrl, readConfig } from '@samsyn/server/config';
import { readSealing, type SealingConfig, sealingVariables } from '@samsyn/subgraph/seals/sealing-config';
import * as v from 'valibot';

const schema = v.object({
  ...listening,
  KOMMUN_DATABASE_URL: postgresUrl,
  OIDC_ISSUER: httpUrl,
  OIDC_AUDIENCE: v.optional(v.string(), 'urn:samsyn:graph'),
  SAMSYN_FIELD_KEYS: keys32,
  ...importingVariables,
  GATEWAY_KEYS: keys32,
  SAMSYN_GATEWAY_URL: httpUrl,
  ...sealingVariables,
});

/** All that the kommun service is told from outside. */
export interface KommunConfig {
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  /** As the role that owns no table. */
  readonly databaseUrl: string;
  readonly issuer: string;
  readonly audience: string;
  /** Open encrypted identity numbers; two while the key is being changed. Never in the database. */
  readonly fieldKeys: readonly Buffer[];
  /** What single records from case systems are taken with; null: none are. */
  readonly importing: Importing | null;
  /** What the gateway signs its requests with; two while the key is being changed. */
  readonly gatewayKeys: readonly Buffer[];
  /** The gateway: what the other owner has is asked for there, with the caller's own token. */
  readonly gatewayUrl: string;
  /** How the access log is sealed, and who else keeps its seals. */
  readonly sealing: SealingConfig;
}

/**
 * The only reader of the environment.
 *
 * @throws ConfigError with every fault at once
 */
export function readKommunConfig(env: Record<string, string | undefined>): KommunConfig {
  const given = readConfig('services/kommun', schema, env);
  return {
    host: given.HOST,
    port: given.PORT,
    logLevel: given.LOG_LEVEL,
    databaseUrl: given.KOMMUN_DATABASE_URL,
    issuer: given.OIDC_ISSUER,
    audience: given.OIDC_AUDIENCE,
    fieldKeys: given.SAMSYN_FIELD_KEYS,
    importing: readImporting(given),
    gatewayKeys: given.GATEWAY_KEYS,
    gatewayUrl: given.SAMSYN_GATEWAY_URL,
    sealing: readSealing('services/kommun', given),
  };
}
