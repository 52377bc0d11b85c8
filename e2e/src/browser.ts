import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
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
 * Unpacks Chromium, with the libraries and fonts it needs, into the project's own state, once.
 * Its own default arguments are left out: they switch off what a browser protects its user with.
 */
export async function npmChromium(): Promise<Browser> {
  const directory = join(root, '.samsyn/chromium');
  mkdirSync(directory, { recursive: true });
  process.env.TMPDIR = directory;
  // Makes the package unpack its libraries too; read when it is loaded.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  process.env.FONTCONFIG_PATH = fontConfiguration(directory);
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  return {
    executablePath,
    args: [
      '--no-sandbox',
      '--font-render-hinting=none',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-background-networking',
    ],
    env: { ...(process.env as Record<string, string>), TMPDIR: directory },
  };
}

/**
 * The package's own configuration looks for its fonts below /tmp. Without a single font Chromium ends itself as soon as a
 * page needs one to fall back on. The machine's fonts are left out, so that pictures are the same everywhere.
 */
function fontConfiguration(directory: string): string {
  const place = join(directory, 'font-configuration');
  const file = join(place, 'fonts.conf');
  if (!existsSync(file)) {
    mkdirSync(place, { recursive: true });
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(
      unfinished,
      `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escaped(join(directory, 'fonts'))}</dir>
  <cachedir>${escaped(join(directory, 'font-cache'))}</cachedir>
</fontconfig>
`,
    );
    renameSync(unfinished, file);
  }
  return place;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
