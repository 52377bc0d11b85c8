import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { addresses } from '../stack/running.js';

/** Stands in for exports while a report is made, which the product does too fast to be looked at. */
export interface SlowReport {
  /** How many reports are asked for, and how many of those are waited for no longer. */
  readonly asked: () => number;
  readonly left: () => number;
  tell(event: string, data: object): void;
  close(): Promise<void>;
}

/** What the page asks of reports goes to a server of the test's own, which tells what it is told to. */
export async function slowReport(page: Page): Promise<SlowReport> {
  const asking: ServerResponse[] = [];
  let left = 0;
  const server = createServer((request, response) => {
    const cors = {
      'access-control-allow-origin': addresses().dashboard,
      'access-control-allow-headers': 'authorization',
    };
    if (request.method === 'OPTIONS') return void response.writeHead(204, cors).end();
    response.writeHead(200, { ...cors, 'content-type': 'text/event-stream' }).flushHeaders();
    response.once('close', () => {
      if (!response.writableFinished) left += 1;
    });
    asking.push(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await page.route(`${addresses().exports}/reports/**`, (route) => {
    const { pathname, search } = new URL(route.request().url());
    return route.continue({ url: `http://127.0.0.1:${port}${pathname}${search}` });
  });
  return {
    asked: () => asking.length,
    left: () => left,
    tell(event, data) {
      const answer = asking.at(-1);
      answer?.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
      // With what it came to, it ends.
      if (event !== 'progress') answer?.end();
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
