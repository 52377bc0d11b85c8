import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

type PrivateKey = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

/** An OpenID provider that publishes one key and signs whatever a test wants. */
export interface Issuer {
  readonly url: string;
  /** A valid access token, unless the test changes something about it. */
  token(claims?: JWTPayload, header?: Record<string, unknown>): Promise<string>;
  /** Signed by a key that was never published. */
  foreignToken(): Promise<string>;
  /** How often its keys have been asked for. */
  asked(): number;
  stop(): Promise<void>;
}

export async function startIssuer(): Promise<Issuer> {
  const known = await generateKeyPair('RS256', { extractable: true });
  const foreign = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(known.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  let asked = 0;
  const server = createServer((request, response) => {
    if (request.url === '/jwks') asked += 1;
    response.setHeader('content-type', 'application/json');
    if (request.url === '/jwks') return void response.end(JSON.stringify({ keys: [jwk] }));
    response.end(JSON.stringify({ issuer: url, jwks_uri: `${url}/jwks` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const sign = (key: PrivateKey, claims: JWTPayload, header: Record<string, unknown>) => {
    const now = Math.floor(Date.now() / 1_000);
    return new SignJWT({
      iss: url,
      aud: 'urn:samsyn:graph',
      sub: 'someone',
      iat: now,
      exp: now + 60,
      ...claims,
    })
      .setProtectedHeader({ alg: 'RS256', kid: 'one', typ: 'at+jwt', ...header })
      .sign(key);
  };
  return {
    url,
    token: (claims = {}, header = {}) => sign(known.privateKey, claims, header),
    asked: () => asked,
    foreignToken: () => sign(foreign.privateKey, {}, {}),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
