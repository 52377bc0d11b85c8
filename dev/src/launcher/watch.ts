import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { repository } from './configuration.js';
import type { Progress } from './progress.js';

/** Which services run what lies in a directory. Where a path fits several, the first counts. */
const runBy: readonly (readonly [directory: string, services: readonly string[]])[] = [
  ['packages/server/src', ['identity', 'gateway', 'exports', 'dashboard', 'kommun', 'region']],
  ['packages/subgraph/src', ['kommun', 'region']],
  ['packages/disclosure/src', ['kommun', 'region']],
  ['packages/collaboration/src', ['kommun', 'region']],
  ['packages/figures/src', ['kommun', 'region', 'dashboard']],
  ['reference/src', ['kommun', 'region']],
  ['services/kommun/src', ['kommun']],
  ['services/region/src', ['region']],
  ['gateway/src', ['gateway']],
  ['exports/src', ['exports']],
  ['dashboard/server', ['dashboard']],
  ['dashboard/src', ['dashboard']],
  ['dev/src/identity', ['identity']],
];

/** Editors write a file several times; all that changes within a moment is one change. */
const moment = 300;

/** The services that are touched when these files change. */
export function servicesOf(files: Iterable<string>): Set<string> {
  const touched = [...files].flatMap((file) => {
    const found = runBy.find(([directory]) => file.startsWith(`${directory}/`));
    return found && !/\.test\.tsx?$/.test(file) ? found[1] : [];
  });
  return new Set(touched);
}

/**
 * Watches the sources; builds what has changed, and starts anew the services that run it. What does not compile is
 * told, and the services go on with what they have.
 */
export function watchSources(
  replace: (services: Set<string>) => Promise<void>,
  progress: Progress,
): { close(): void } {
  const changed = new Set<string>();
  let isBusy = false;
  const work = async () => {
    if (isBusy) return;
    isBusy = true;
    while (changed.size > 0) {
      await pause(moment);
      const services = servicesOf(changed);
      changed.clear();
      if (services.size > 0) await rebuild(services, replace, progress);
    }
    isBusy = false;
  };
  const watchers = runBy
    .filter(([directory]) => existsSync(join(repository, directory)))
    .map(([directory]) =>
      watch(join(repository, directory), { recursive: true }, (_event, file) => {
        if (!file) return;
        changed.add(`${directory}/${file.replaceAll('\\', '/')}`);
        void work();
      }),
    );
  progress.line('  Watching the sources. Changed migrations and seeds take effect at the next start.');
  return {
    close: () => {
      for (const watcher of watchers) watcher.close();
    },
  };
}

async function rebuild(
  services: Set<string>,
  replace: (services: Set<string>) => Promise<void>,
  progress: Progress,
): Promise<void> {
  const names = [...services].join(', ');
  await progress
    .step(`Built anew: ${names}`, async () => {
      const fault = await build();
      if (fault) throw new Error(fault);
      await replace(services);
    })
    .catch((cause: Error) => progress.line(`    ${cause.message.replaceAll('\n', '\n    ')}`));
}

/** The same build as before a start; returns what is wrong, or nothing. */
function build(): Promise<string | undefined> {
  return new Promise((resolve) => {
    const building = spawn(process.execPath, [join(repository, 'dev', 'install.mjs')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    building.stderr.on('data', (chunk) => {
      said += chunk;
    });
    building.once('error', (cause) => resolve(cause.message));
    building.once('close', (code) => resolve(code === 0 ? undefined : said.trim()));
  });
}
