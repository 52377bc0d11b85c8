import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Owner } from '../../../dev/src/postgres/owner-databases.js';
import { gatewayKey } from '../../../dev/src/testing/send.js';
import { testIssuer } from '../../../dev/src/testing/stack.js';

const repository = join(import.meta.dirname, '../../..');

/** A service as it is built and run for real: a process of its own. */
export class BuiltService {
  private readonly words: string[] = [];

  private constructor(
    readonly url: string,
    private readonly running: ChildProcess,
    private readonly ended: Promise<unknown>,
  ) {
    running.stdout?.setEncoding('utf8').on('data', (text) => this.words.push(text));
    running.stderr?.setEncoding('utf8').on('data', (text) => {
      this.words.push(text);
      process.stderr.write(text);
    });
  }

  /** Starts an owner's service and waits until it can do its work. */
  static start(
    owner: Owner,
    port: number,
    databaseUrl: string,
    env: Record<string, string>,
  ): Promise<BuiltService> {
    return BuiltService.run(`services/${owner}`, port, {
      [`${owner.toUpperCase()}_DATABASE_URL`]: databaseUrl,
      SAMSYN_FIELD_KEYS: randomBytes(32).toString('hex'),
      GATEWAY_KEYS: gatewayKey.toString('hex'),
      // Nobody listens there: who needs the graph says where it is.
      SAMSYN_GATEWAY_URL: 'http://127.0.0.1:1',
      SEAL_KEY: randomBytes(32).toString('hex'),
      ...env,
    });
  }

  /** Starts the gateway before both owners' services. */
  static startGateway(
    port: number,
    services: Readonly<Record<Owner, BuiltService>>,
    env: Record<string, string>,
  ): Promise<BuiltService> {
    const key = gatewayKey.toString('hex');
    return BuiltService.run('gateway', port, {
      ...{ KOMMUN_URL: services.kommun.url, REGION_URL: services.region.url },
      ...{ KOMMUN_SIGNING_KEY: key, REGION_SIGNING_KEY: key, ...env },
    });
  }

  /** Starts the service that makes files before a gateway. */
  static startExports(port: number, gateway: BuiltService): Promise<BuiltService> {
    return BuiltService.run('exports', port, {
      ...{ GRAPH_URL: `${gateway.url}/graphql`, DASHBOARD_URL: 'http://127.0.0.1:1' },
      ...{ CALENDAR_CLIENT_ID: 'prov', CALENDAR_CLIENT_SECRET: randomBytes(32).toString('hex') },
    });
  }

  private static async run(place: string, port: number, env: Record<string, string>): Promise<BuiltService> {
    const running = spawn(process.execPath, [join(repository, place, 'dist/main.js')], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...{ PATH: process.env.PATH, PORT: String(port), LOG_LEVEL: 'silent', OIDC_ISSUER: testIssuer() },
        ...env,
      },
    });
    const ended = new Promise((resolve) => running.once('exit', resolve));
    const service = new BuiltService(`http://127.0.0.1:${port}`, running, ended);
    while (!(await service.isReady())) {
      if (running.exitCode !== null) throw new Error(`${place} does not start`);
      await pause(25);
    }
    return service;
  }

  /** All that it has written on its two outputs. */
  said(): string {
    return this.words.join('');
  }

  /** Ends it as a machine that stops does: nothing is finished, nobody is told. */
  kill(): Promise<unknown> {
    this.running.kill('SIGKILL');
    return this.ended;
  }

  /** Asks it to stop. */
  stop(): Promise<unknown> {
    this.running.kill('SIGTERM');
    return this.ended;
  }

  private async isReady(): Promise<boolean> {
    const answer = await fetch(`${this.url}/health/ready`).catch(() => undefined);
    await answer?.arrayBuffer();
    return answer?.ok ?? false;
  }
}
