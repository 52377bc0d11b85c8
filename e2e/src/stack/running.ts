import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Addresses } from '@samsyn/dev/launcher/services';
import { type RunningStack, type Secrets, secretsIn } from '@samsyn/dev/launcher/state';
import type { OwnStack } from '@samsyn/dev/testing/own-stack';

const variable = 'SAMSYN_E2E_STACK';

interface Announced {
  readonly addresses: Addresses;
  readonly stateDirectory: string;
}

/** Tells the processes that run the journeys where the stack is; they inherit the environment. */
export function announceStack({ addresses, stateDirectory }: OwnStack): void {
  process.env[variable] = JSON.stringify({ addresses, stateDirectory } satisfies Announced);
}

function announced(): Announced {
  const given = process.env[variable];
  if (!given) throw new Error('no stack has been started for the journeys');
  return JSON.parse(given);
}

/** Where the stack under test answers. */
export function addresses(): Addresses {
  return announced().addresses;
}

/** The keys of the stack under test, made for this run. */
export function secrets(): Secrets {
  return secretsIn(announced().stateDirectory);
}

/** The processes of a stack by name, PostgreSQL aside. */
export type ServiceName = 'dashboard' | 'gateway' | 'exports' | 'kommun' | 'region' | 'identity';

/** The file that a service writes its output to, standard error included. */
export function logFileOf(service: ServiceName | 'postgres'): string {
  return join(announced().stateDirectory, 'logs', `${service}.log`);
}

/** Where the stack under test keeps its keys. */
export function stateDirectory(): string {
  return announced().stateDirectory;
}

/** The number of a service's process as it is now: another one after each restart. */
export function processOf(service: ServiceName): number {
  const file = join(announced().stateDirectory, 'running.json');
  const { services }: RunningStack = JSON.parse(readFileSync(file, 'utf8'));
  const pid = services[service];
  if (!pid) throw new Error(`${service} has no process`);
  return pid;
}
