import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a signature covers: who asks, what, under which operation. */
export interface SignedRequest {
  readonly method: string;
  /** Path with query. */
  readonly path: string;
  readonly body: string | Buffer;
  readonly authorization: string | undefined;
  readonly operationId: string | undefined;
}

/** Seconds that a signature holds, and that two clocks may differ. */
const lifetime = 30;

/** Nonces remembered at most; at this many within `lifetime` new requests are refused rather than old ones forgotten. */
const mostNonces = 200_000;

const label = 'gateway';
const covered = '"@method" "@path" "content-digest" "authorization" "x-operation-id"';

/**
 * Signs a request between two services that share a key (HTTP Message Signatures, RFC 9421, with HMAC-SHA-256; the body
 * by its digest, RFC 9530).
 *
 * @param key 32 bytes
 * @returns the headers to send with it
 */
export function signRequest(key: Buffer, request: SignedRequest, now = Date.now()): Record<string, string> {
  const parameters = `(${covered});created=${Math.floor(now / 1000)};nonce="${randomBytes(16).toString('base64url')}";alg="hmac-sha256"`;
  const digest = contentDigest(request.body);
  const signature = mac(key, signatureBase(request, digest, parameters)).toString('base64');
  return {
    'content-digest': digest,
    'signature-input': `${label}=${parameters}`,
    signature: `${label}=:${signature}:`,
  };
}

/** Headers of a request as a server sees them. */
type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

const inputForm =
  /^gateway=(\("@method" "@path" "content-digest" "authorization" "x-operation-id"\);created=(\d{1,12});nonce="([\w-]{22})";alg="hmac-sha256")$/;
const signatureForm = /^gateway=:([A-Za-z0-9+/]{43}=):$/;

/** Accepts each well-signed request once. */
export class SignatureVerifier {
  private readonly seen = new Map<string, number>();

  /** @param keys the key in use and, while it is being changed, the one before */
  constructor(private readonly keys: readonly Buffer[]) {}

  /** true when one of the keys signed exactly this, not long ago, and it has not been here before. */
  accepts(
    headers: Headers,
    request: Pick<SignedRequest, 'method' | 'path' | 'body'>,
    now = Date.now(),
  ): boolean {
    const [, parameters, created, nonce] = inputForm.exec(one(headers['signature-input'])) ?? [];
    const given = signatureForm.exec(one(headers.signature))?.[1];
    if (!parameters || !created || !nonce || !given) return false;
    const seconds = now / 1000;
    if (Math.abs(seconds - Number(created)) > lifetime) return false;
    const digest = contentDigest(request.body);
    if (one(headers['content-digest']) !== digest) return false;

    const base = signatureBase(
      {
        ...request,
        authorization: one(headers.authorization) || undefined,
        operationId: one(headers['x-operation-id']) || undefined,
      },
      digest,
      parameters,
    );
    const signature = Buffer.from(given, 'base64');
    const isSigned = this.keys.some((key) => timingSafeEqual(mac(key, base), signature));
    return isSigned && this.isFirst(nonce, seconds);
  }

  private isFirst(nonce: string, seconds: number): boolean {
    // A map keeps the order of insertion, so the oldest stand first.
    for (const [old, until] of this.seen) {
      if (until > seconds) break;
      this.seen.delete(old);
    }
    if (this.seen.has(nonce) || this.seen.size >= mostNonces) return false;
    this.seen.set(nonce, seconds + 2 * lifetime);
    return true;
  }
}

function one(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value : '';
}

function contentDigest(body: string | Buffer): string {
  return `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
}

function mac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function signatureBase(request: SignedRequest, digest: string, parameters: string): string {
  return [
    `"@method": ${request.method.toUpperCase()}`,
    `"@path": ${request.path}`,
    `"content-digest": ${digest}`,
    `"authorization": ${request.authorization ?? ''}`,
    `"x-operation-id": ${request.operationId ?? ''}`,
    `"@signature-params": ${parameters}`,
  ].join('\n');
}
