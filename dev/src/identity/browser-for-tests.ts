import { createHash, randomBytes } from 'node:crypto';

/** What a browser keeps and does while it signs in: cookies by path, redirects one at a time. For tests. */
export class TestBrowser {
  readonly #cookies = new Map<string, { value: string; path: string }>();

  async request(url: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers({ accept: 'text/html', ...Object.fromEntries(new Headers(init.headers)) });
    const sent = [...this.#cookies].filter(([, { path }]) => new URL(url).pathname.startsWith(path));
    headers.set('cookie', sent.map(([name, { value }]) => `${name}=${value}`).join('; '));
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) this.#keep(line);
    return answer;
  }

  /** Follows redirects as long as they stay with the provider; returns the last answer and where it leads. */
  async follow(
    url: string,
    init?: RequestInit,
  ): Promise<{ answer: Response; url: string; leadsTo?: string }> {
    let at = url;
    let answer = await this.request(at, init);
    for (let step = 0; step < 10; step += 1) {
      const location = answer.headers.get('location');
      if (!location) return { answer, url: at };
      const next = new URL(location, at).href;
      if (new URL(next).origin !== new URL(url).origin) return { answer, url: at, leadsTo: next };
      at = next;
      answer = await this.request(at);
    }
    throw new Error(`redirects without end at ${at}`);
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(/;\s*/);
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? '/';
    const isRemoved = attributes.some((attribute) => /^expires=Thu, 01 Jan 1970/i.test(attribute));
    if (isRemoved) this.#cookies.delete(name);
    else this.#cookies.set(name, { value, path });
  }
}

/** A PKCE verifier with its challenge. */
export function pkce() {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}
