import { createHash } from 'node:crypto';
import { signInStyle } from './sign-in-style.js';

const styleHash = createHash('sha256').update(signInStyle).digest('base64');

/**
 * The headers of every answer. Pages hold one style sheet, known by its hash, and no script. A form may lead on to the
 * dashboard, since browsers also check where a form's answer redirects.
 *
 * @param set sets one header
 */
export function secure(set: (name: string, value: string) => void, dashboardUrl: string): void {
  set(
    'content-security-policy',
    [
      "default-src 'none'",
      `style-src 'sha256-${styleHash}'`,
      "font-src 'self'",
      'img-src data:',
      // Holds nothing; oidc-provider adds the hash of its own one-line script to it where it must submit a form.
      "script-src 'report-sample'",
      `form-action 'self' ${new URL(dashboardUrl).origin}`,
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  );
  set('x-content-type-options', 'nosniff');
  set('referrer-policy', 'same-origin');
  set('x-frame-options', 'DENY');
}
