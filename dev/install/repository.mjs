import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** A fault that a person can mend; only its message is shown. */
export class Fault extends Error {}

export function file(relative) {
  return path.join(root, relative);
}

export function readJson(relative) {
  if (!fs.existsSync(file(relative))) return undefined;
  return JSON.parse(fs.readFileSync(file(relative), 'utf8'));
}

export function say(text) {
  process.stdout.write(`${text}\n`);
}

export function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
