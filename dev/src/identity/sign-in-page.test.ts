import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { demoLogins } from './logins.js';
import { languageFor } from './page-language.js';
import { secure } from './security-headers.js';
import { signInPage } from './sign-in-page.js';

describe('the sign-in page', () => {
  it.each(['sv', 'en'] as const)(
    'in %s has one button for each login, with a name of its own',
    (language) => {
      const page = signInPage(language);
      expect(page).toContain(`<html lang="${language}">`);
      const names = demoLogins.map(({ login, work }) => {
        const id = login.replaceAll('.', '-');
        expect(page.split(`value="${login}"`)).toHaveLength(2);
        expect(page).toContain(`aria-labelledby="${id}"`);
        expect(page).toContain(`id="${id}">${work[language]}</span>`);
        return work[language];
      });
      expect(new Set(names).size).toBe(demoLogins.length);
    },
  );

  it('says that nobody here is real, and that no password is needed', () => {
    expect(signInPage('sv')).toContain('påhittat');
    expect(signInPage('en')).toContain('invented');
    expect(signInPage('sv')).not.toContain('type="password"');
  });

  it('has no script, and only the one style that the policy knows', () => {
    const headers = new Map<string, string>();
    secure((name, value) => headers.set(name, value), 'http://localhost:3000');
    const policy = headers.get('content-security-policy') ?? '';
    for (const language of ['sv', 'en'] as const) {
      const page = signInPage(language);
      expect(page).not.toMatch(/<script|\son\w+=|\sstyle=|javascript:/i);
      const styles = [...page.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => style);
      expect(styles).toHaveLength(1);
      const hash = createHash('sha256')
        .update(styles[0] ?? '')
        .digest('base64');
      expect(policy).toContain(`style-src 'sha256-${hash}'`);
    }
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'self' http://localhost:3000");
    expect(policy).not.toContain('unsafe');
  });
});

describe('its language', () => {
  it('is what was chosen, else what the dashboard asked for, else the browser’s, else Swedish', () => {
    expect(languageFor({ chosen: 'en', uiLocales: 'sv', acceptLanguage: 'sv' })).toBe('en');
    expect(languageFor({ chosen: 'xx', uiLocales: 'en', acceptLanguage: 'sv' })).toBe('en');
    expect(languageFor({ acceptLanguage: 'fi, en-GB;q=0.8' })).toBe('en');
    expect(languageFor({ acceptLanguage: 'fi' })).toBe('sv');
    expect(languageFor({})).toBe('sv');
  });
});
