import { spawn } from 'node:child_process';
import { root } from './repository.mjs';

/** Runs a program and keeps what it says. */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && program === 'npm',
      ...options,
    });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (cause) => resolve({ code: 1, output: String(cause.message) }));
    child.on('close', (code) => resolve({ code, output }));
  });
}
