import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** What starts a Chromium that came from npm: no system package, nothing downloaded outside the install. */
export interface Browser {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

/**
 * Unpacks Chromium, with the libraries it needs, into the project's own state, once.
 * Its own default arguments are left out: they switch off what a browser protects its user with.
 */
export async function npmChromium(): Promise<Browser> {
  const directory = join(root, '.samsyn/chromium');
  mkdirSync(directory, { recursive: true });
  process.env.TMPDIR = directory;
  // Makes the package unpack its libraries too; read when it is loaded.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  return {
    executablePath,
    args: ['--no-sandbox', '--font-render-hinting=none', '--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking'],
    env: { ...(process.env as Record<string, string>), TMPDIR: directory },
  };
}
