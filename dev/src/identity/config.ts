import { httpUrl, listening, readConfig } from '@samsyn/server/config';
import * as v from 'valibot';

/** What the identity provider is started with. */
export interface IdentityConfig {
  /** The issuer's address as browsers and services know it. Default: localhost and the port. */
  readonly issuer?: string | undefined;
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Where the dashboard is; its sign-in returns there, and only its origin may ask for tokens from a browser. */
  readonly dashboardUrl: string;
  /** Holds the signing key, made the first time. */
  readonly keyDirectory: string;
  readonly logLevel: string;
  /** What the machine that fetches calendars proves itself with; without it there is none. */
  readonly calendarClientSecret?: string | undefined;
}

const environment = v.object({
  ...listening,
  OIDC_ISSUER: v.optional(httpUrl),
  SAMSYN_DASHBOARD_URL: v.optional(httpUrl, 'http://localhost:3000'),
  CALENDAR_CLIENT_SECRET: v.optional(v.pipe(v.string(), v.minLength(32, '32 characters at least'))),
  SAMSYN_IDENTITY_KEYS: v.pipe(v.string(), v.minLength(1, 'a directory')),
});

/**
 * Reads the identity provider's configuration.
 *
 * @throws ConfigError with every fault
 */
export function readIdentityConfig(env: Record<string, string | undefined>): IdentityConfig {
  const given = readConfig('identity', environment, env);
  return {
    issuer: given.OIDC_ISSUER,
    host: given.HOST,
    port: given.PORT,
    dashboardUrl: given.SAMSYN_DASHBOARD_URL,
    keyDirectory: given.SAMSYN_IDENTITY_KEYS,
    logLevel: given.LOG_LEVEL,
    calendarClientSecret: given.CALENDAR_CLIENT_SECRET,
  };
}
