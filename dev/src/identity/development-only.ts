import { StartFailure } from '../start-failure.js';

const loopback = ['127.0.0.1', '::1', 'localhost'];

/**
 * This provider lets anybody in as anybody. It therefore starts only where that does no harm.
 *
 * @throws StartFailure that says why
 */
export function requireDevelopment(env: Record<string, string | undefined>): void {
  const because =
    'It signs anybody in as any demo person, without a password. In production, set OIDC_ISSUER of the services to a real OpenID provider.';
  if (env.NODE_ENV === 'production') {
    throw new StartFailure(
      `The development identity provider does not start with NODE_ENV=production. ${because}`,
    );
  }
  if (env.SAMSYN_ENV !== 'development' && env.SAMSYN_ENV !== 'test') {
    throw new StartFailure(
      `The development identity provider starts only with SAMSYN_ENV=development or SAMSYN_ENV=test. ${because}`,
    );
  }
}

/**
 * Nobody outside this machine may reach it either.
 *
 * @throws StartFailure that says why
 */
export function requireLoopback(host: string): void {
  if (loopback.includes(host)) return;
  throw new StartFailure(
    `The development identity provider listens on this machine alone (127.0.0.1), not on ${host}: whoever reaches it can sign in as any demo person.`,
  );
}
