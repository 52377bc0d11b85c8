import fs from 'node:fs';
import path from 'node:path';
import { file, say } from './repository.mjs';

/** `npm start` and `npm test` at the same time must not install over one another: the second waits for the first. */
export async function alone(work) {
  const lock = file('.samsyn/installing');
  fs.mkdirSync(path.dirname(lock), { recursive: true, mode: 0o700 });
  for (let tries = 1; !take(lock); tries += 1) {
    // The first try may only have cleared away what a killed start left.
    if (tries === 2) say('Another start is installing or building here; waiting for it …');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  try {
    await work();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

function take(lock) {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (cause) {
    if (cause.code !== 'EEXIST') throw cause;
    if (!isHeld(lock)) fs.rmSync(lock, { force: true });
    return false;
  }
}

/** Whether the one who took the lock is still at work; after a kill or a restart its number may be anybody's. */
function isHeld(lock) {
  let holder;
  let age;
  try {
    holder = Number(fs.readFileSync(lock, 'utf8'));
    age = Date.now() - fs.statSync(lock).mtimeMs;
  } catch {
    return true;
  }
  if (!holder) return age < 5_000;
  if (holder === process.pid) return false;
  try {
    process.kill(holder, 0);
    const command = `/proc/${holder}/cmdline`;
    return !fs.existsSync(command) || fs.readFileSync(command, 'utf8').includes('install.mjs');
  } catch (cause) {
    return cause.code === 'EPERM';
  }
}
