import { ConfigError } from '@samsyn/server/config';
import { describe, expect, it } from 'vitest';
import { readGatewayConfig } from '../src/config.js';

const subgraphs = ['kommun', 'bus-groups'];
const key = 'ab'.repeat(32);
const addresses = {
  KOMMUN_SIGNING_KEY: key,
  BUS_GROUPS_SIGNING_KEY: key,
  KOMMUN_URL: 'http://localhost:4001',
  BUS_GROUPS_URL: 'https://region.example/graph/',
};

describe('configuration', () => {
  it('reads an address and a key for each subgraph of the supergraph', () => {
    const config = readGatewayConfig({ PORT: '4000', ...addresses }, subgraphs);
    expect(config.subgraphs).toEqual({
      kommun: 'http://localhost:4001',
      'bus-groups': 'https://region.example/graph',
    });
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      subgraphTimeout: 2_000,
      allowedOrigins: [],
    });
  });

  it('tells neither schema nor suggestions unless it is told to, or it is a development machine', () => {
    const quiet = readGatewayConfig({ PORT: '1', ...addresses }, subgraphs);
    expect(quiet).toMatchObject({ introspection: false, suggestions: false });
    const development = readGatewayConfig({ PORT: '1', ...addresses, NODE_ENV: 'development' }, subgraphs);
    expect(development).toMatchObject({ introspection: true, suggestions: true });
    const telling = readGatewayConfig({ PORT: '1', ...addresses, INTROSPECTION: 'on' }, subgraphs);
    expect(telling).toMatchObject({ introspection: true, suggestions: false });
  });

  it('names every fault at once', () => {
    const read = () =>
      readGatewayConfig({ PORT: 'x', KOMMUN_URL: 'no address', SUBGRAPH_TIMEOUT_MS: '-1' }, subgraphs);
    expect(read).toThrow(ConfigError);
    for (const name of [
      'PORT',
      'KOMMUN_URL',
      'BUS_GROUPS_URL is missing',
      'KOMMUN_SIGNING_KEY is missing',
      'SUBGRAPH_TIMEOUT_MS',
    ]) {
      expect(read).toThrow(name);
    }
  });
});
