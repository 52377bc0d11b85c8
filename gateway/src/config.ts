import { commaList, flag, httpUrl, key32, listening, milliseconds, readConfig } from '@samsyn/server/config';
import * as v from 'valibot';

/** How a gateway runs. Times in milliseconds. */
export interface GatewayConfig {
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  /** Address of each subgraph's GraphQL endpoint by the subgraph's name; `/graphql` when it names no path. */
  readonly subgraphs: Readonly<Record<string, string>>;
  /** What requests to each subgraph are signed with; 32 bytes, known to that subgraph and nobody else. */
  readonly signingKeys: Readonly<Record<string, Buffer>>;
  /** Longest time for one exchange with a subgraph. */
  readonly subgraphTimeout: number;
  /** Longest time for all exchanges of one operation together. */
  readonly operationTimeout: number;
  /** When set, every operation needs a valid token of this issuer already here. */
  readonly issuer: string | undefined;
  readonly audience: string;
  /** Web origins whose pages may call the graph. */
  readonly allowedOrigins: readonly string[];
  /** Whether clients may read the schema from here. */
  readonly introspection: boolean;
  /** Whether errors say "Did you mean …?", which tells parts of the schema. */
  readonly suggestions: boolean;
}

/**
 * Reads the configuration. Introspection and suggestions are off unless NODE_ENV is `development` (INTROSPECTION says
 * otherwise for the first).
 *
 * @param subgraphs names in the supergraph; the address of `x` is read from `X_URL`, its key from `X_SIGNING_KEY`
 * @throws ConfigError naming every fault
 */
export function readGatewayConfig(
  env: Record<string, string | undefined>,
  subgraphs: readonly string[],
): GatewayConfig {
  const addresses = Object.fromEntries(
    subgraphs.flatMap((name) => [
      [variable(name, 'URL'), httpUrl],
      [variable(name, 'SIGNING_KEY'), key32],
    ]),
  );
  const read = readConfig(
    'gateway',
    v.object({
      ...listening,
      SUBGRAPH_TIMEOUT_MS: v.optional(milliseconds, '2000'),
      OPERATION_TIMEOUT_MS: v.optional(milliseconds, '8000'),
      OIDC_ISSUER: v.optional(httpUrl),
      OIDC_AUDIENCE: v.optional(v.string(), 'urn:samsyn:graph'),
      ALLOWED_ORIGINS: v.optional(commaList, ''),
      INTROSPECTION: v.optional(flag),
      NODE_ENV: v.optional(v.string()),
      ...(addresses as Record<never, typeof httpUrl>),
    }),
    env,
  );
  const found = read as Record<string, unknown>;
  const development = read.NODE_ENV === 'development';
  return {
    host: read.HOST,
    port: read.PORT,
    logLevel: read.LOG_LEVEL,
    subgraphs: Object.fromEntries(subgraphs.map((name) => [name, String(found[variable(name, 'URL')])])),
    signingKeys: Object.fromEntries(
      subgraphs.map((name) => [name, found[variable(name, 'SIGNING_KEY')] as Buffer]),
    ),
    subgraphTimeout: read.SUBGRAPH_TIMEOUT_MS,
    operationTimeout: read.OPERATION_TIMEOUT_MS,
    issuer: read.OIDC_ISSUER,
    audience: read.OIDC_AUDIENCE,
    allowedOrigins: read.ALLOWED_ORIGINS,
    introspection: read.INTROSPECTION ?? development,
    suggestions: development,
  };
}

function variable(subgraph: string, what: 'URL' | 'SIGNING_KEY'): string {
  return `${subgraph.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}_${what}`;
}
