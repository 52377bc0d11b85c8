import { flag, httpUrl, listening, readConfig } from '@samsyn/server/config';
import * as v from 'valibot';

const schema = v.object({
  ...listening,
  PORT: v.optional(listening.PORT, '3000'),
  GRAPH_URL: httpUrl,
  EXPORTS_URL: httpUrl,
  OIDC_ISSUER: httpUrl,
  OIDC_CLIENT_ID: v.string(),
  OIDC_AUDIENCE: v.optional(v.string(), 'urn:samsyn:graph'),
  /** on: the pages say that the children are invented. */
  DEMO: v.optional(flag, 'off'),
  CONTACT_EMAIL: v.optional(v.pipe(v.string(), v.email('an email address'))),
});

/** Everything the dashboard's server reads from its environment. */
export type DashboardConfig = v.InferOutput<typeof schema>;

/** @throws ConfigError naming every variable that is missing or malformed */
export function readDashboardConfig(env: Record<string, string | undefined>): DashboardConfig {
  return readConfig('dashboard', schema, env);
}
