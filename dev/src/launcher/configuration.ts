import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { count, logLevel, port, readConfig } from '@samsyn/server/config';
import * as v from 'valibot';
import type { SeedScale } from '../seed/seed.js';
import { StartFailure } from '../start-failure.js';

/** How many synthetic children there are. */
export const scales: readonly SeedScale[] = ['demo', 'county', 'national'];

/** What listens on a port of its own. */
export type Part = 'dashboard' | 'gateway' | 'exports' | 'kommun' | 'region' | 'identity' | 'postgres';

/** How the stack is started. */
export interface StackConfig {
  readonly ports: Readonly<Record<Part, number>>;
  /** Holds secrets, logs and, but for root, the database. Never committed. */
  readonly stateDirectory: string;
  /** Undefined keeps the scale that the data have. */
  readonly scale?: SeedScale | undefined;
  /** Throw away data and secrets first. */
  readonly reset: boolean;
  readonly logLevel: string;
  /** Build and start anew what changes. */
  readonly watch: boolean;
  /** Seconds until a service that was stopped by hand is started again. */
  readonly restartAfter: number;
}

/** The repository's root; the same from the sources and from what is compiled. */
export const repository = fileURLToPath(new URL('../../..', import.meta.url));

const parts: Record<Part, { readonly variable: string; readonly port: string; readonly purpose: string }> = {
  dashboard: { variable: 'SAMSYN_DASHBOARD_PORT', port: '3000', purpose: 'the dashboard' },
  gateway: { variable: 'SAMSYN_GATEWAY_PORT', port: '4000', purpose: 'the graph (gateway)' },
  exports: { variable: 'SAMSYN_EXPORTS_PORT', port: '4003', purpose: 'copies of plans (exports)' },
  kommun: { variable: 'SAMSYN_KOMMUN_PORT', port: '4001', purpose: 'services/kommun' },
  region: { variable: 'SAMSYN_REGION_PORT', port: '4002', purpose: 'services/region' },
  identity: { variable: 'SAMSYN_IDENTITY_PORT', port: '4010', purpose: 'sign-in (identity provider)' },
  postgres: { variable: 'SAMSYN_POSTGRES_PORT', port: '4032', purpose: 'PostgreSQL' },
};

const environment = v.object({
  ...(Object.fromEntries(
    Object.values(parts).map(({ variable, port: standard }) => [variable, v.optional(port, standard)]),
  ) as Record<string, v.GenericSchema<string | undefined, number>>),
  LOG_LEVEL: v.optional(logLevel, 'info'),
  SAMSYN_RESTART_AFTER: v.optional(count, '30'),
});

export const usage = `npm start                     start everything; Ctrl-C stops it
npm start -- --scale=county   demo (about 1,500 children with plans), county (20,000, every group at work) or national
npm start -- --reset          throw away the demo data and secrets first
npm run dev                   the same, and what changes is built and started anew

Environment: SAMSYN_RESTART_AFTER (seconds until a service that was stopped by hand comes back; 30), LOG_LEVEL, and for the
ports ${Object.values(parts)
  .map(({ variable }) => variable)
  .join(', ')}.`;

/**
 * Reads the command line and the environment.
 *
 * @throws StartFailure or ConfigError naming every fault
 */
export function readStackConfig(args: string[], env: Record<string, string | undefined>): StackConfig {
  const { scale, reset, watch } = readArguments(args);
  const given = readConfig('npm start', environment, env) as Record<string, string | number>;
  const ports = Object.fromEntries(
    Object.entries(parts).map(([part, { variable }]) => [part, Number(given[variable])]),
  ) as Record<Part, number>;
  requireDifferent(ports);
  return {
    ports,
    stateDirectory: join(repository, '.samsyn'),
    scale,
    reset,
    watch,
    logLevel: String(given.LOG_LEVEL),
    restartAfter: Number(given.SAMSYN_RESTART_AFTER),
  };
}

/** What a taken port is called, and what changes it. */
export function wantedPort(part: Part, { ports }: StackConfig) {
  return { port: ports[part], purpose: parts[part].purpose, variable: parts[part].variable };
}

function readArguments(args: string[]): Pick<StackConfig, 'scale' | 'reset' | 'watch'> {
  try {
    const { values } = parseArgs({
      args,
      options: {
        scale: { type: 'string' },
        reset: { type: 'boolean', default: false },
        watch: { type: 'boolean', default: false },
      },
    });
    const scale = scales.find((known) => known === values.scale);
    if (values.scale !== undefined && !scale) {
      throw new Error(`--scale is one of ${scales.join(', ')}, not "${values.scale}"`);
    }
    return { scale, reset: values.reset, watch: values.watch };
  } catch (cause) {
    throw new StartFailure(`${(cause as Error).message}\n\n${usage}`);
  }
}

function requireDifferent(ports: Record<Part, number>): void {
  const faults = Object.entries(parts).flatMap(([part, { variable }], index, all) => {
    const number = ports[part as Part];
    if (number === 0) return [`${variable} is 0; choose a port above 1023`];
    const earlier = all.slice(0, index).find(([other]) => ports[other as Part] === number);
    return earlier ? [`${variable} and ${earlier[1].variable} are both ${number}`] : [];
  });
  if (faults.length > 0) throw new StartFailure(faults.join('\n'));
}
