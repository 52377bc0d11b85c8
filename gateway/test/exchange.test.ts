import { describe, expect, it } from 'vitest';
import { Ended, Exchange } from '../src/execution/exchange.js';

/** What undici hands to an exchange when its turn on a connection has come. */
function controller() {
  const aborted: unknown[] = [];
  return { aborted, abort: (reason: unknown) => aborted.push(reason) };
}

describe('an exchange that is ended while it waits for a connection', () => {
  it('ends at once', async () => {
    const exchange = new Exchange();
    exchange.end('late');
    await expect(exchange.answer).rejects.toEqual(new Ended('late'));
  });

  it('is not sent when its turn comes', async () => {
    const exchange = new Exchange();
    exchange.end('abandoned');
    await expect(exchange.answer).rejects.toThrow(Ended);
    const turn = controller();
    exchange.onRequestStart(turn as never);
    expect(turn.aborted).toHaveLength(1);
  });
});

describe('an exchange that is ended under way', () => {
  it('lets go of its connection, and keeps to the first reason', async () => {
    const exchange = new Exchange();
    const turn = controller();
    exchange.onRequestStart(turn as never);
    exchange.end('late');
    exchange.end('abandoned');
    await expect(exchange.answer).rejects.toEqual(new Ended('late'));
    expect(turn.aborted.length).toBeGreaterThan(0);
  });
});
