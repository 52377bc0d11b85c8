import { join } from 'node:path';
import { repository } from './configuration.js';
import { findRunning } from './state.js';

/** Where the stack that runs here has its identity provider; else where it would be. */
export function issuerHere({ OIDC_ISSUER, SAMSYN_IDENTITY_PORT } = process.env): string {
  if (OIDC_ISSUER) return OIDC_ISSUER.replace(/\/+$/, '');
  if (SAMSYN_IDENTITY_PORT) return `http://localhost:${SAMSYN_IDENTITY_PORT}`;
  return findRunning(join(repository, '.samsyn'))?.issuer ?? 'http://localhost:4010';
}

/** Where files are made: by the environment, by the stack that runs here; else where it would make them. */
export function exportsHere({ EXPORTS_URL, SAMSYN_EXPORTS_PORT } = process.env): string {
  if (EXPORTS_URL) return EXPORTS_URL.replace(/\/+$/, '');
  if (SAMSYN_EXPORTS_PORT) return `http://localhost:${SAMSYN_EXPORTS_PORT}`;
  return findRunning(join(repository, '.samsyn'))?.exports ?? 'http://localhost:4003';
}
