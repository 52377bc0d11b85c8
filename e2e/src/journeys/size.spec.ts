import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { repository } from '@samsyn/dev/launcher/configuration';
import { expect, heading, test } from '../journey.js';

/** Bytes as gzip sends them, at the level that the build uses. */
const firstPage = 150 * 1024;
const chunk = 60 * 1024;

const site = join(repository, 'dashboard/dist/site');
const sizeOf = (path: string) => gzipSync(readFileSync(join(site, path)), { level: 9 }).length;

test(`what runs before the first page shows is at most ${firstPage / 1024} kB, and each later part ${chunk / 1024} kB`, async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') loaded.push(new URL(request.url()).pathname);
  });
  await page.goto('/');
  await expect(heading(page, 'Samsyn')).toBeVisible();
  const first = loaded.reduce((sum, path) => sum + sizeOf(path), 0);
  expect(loaded.length).toBeGreaterThan(1);
  expect(first).toBeLessThanOrEqual(firstPage);

  const later = readdirSync(join(site, 'assets'))
    .filter((file) => file.endsWith('.js') && !loaded.includes(`/assets/${file}`))
    .map((file) => ({ file, size: sizeOf(`assets/${file}`) }));
  expect(later.length).toBeGreaterThan(1);
  expect(later.filter(({ size }) => size > chunk)).toEqual([]);
});
