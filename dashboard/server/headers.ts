import type { DashboardConfig } from './config.js';

/**
 * What a page of the dashboard may do in a browser: run its own scripts and styles, talk to the graph and to the sign-in,
 * and nothing else. No inline script or style is allowed, so none can be smuggled in with a text.
 */
export function securityHeaders(config: DashboardConfig): Record<string, string> {
  const origins = [config.GRAPH_URL, config.EXPORTS_URL, config.OIDC_ISSUER].map(
    (url) => new URL(url).origin,
  );
  // The graph signals changes on a WebSocket at its own address.
  const socket = new URL(config.GRAPH_URL).origin.replace(/^http/, 'ws');
  const connect = [...new Set([...origins, socket])];
  return {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "font-src 'self'",
      "img-src 'self'",
      `connect-src 'self' ${connect.join(' ')}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'referrer-policy': 'no-referrer',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'x-robots-tag': 'noindex, nofollow',
  };
}
