import type { ErrorOut, KoaContextWithOIDC } from 'oidc-provider';
import { escapeHtml, pageOf } from './page-frame.js';
import { languageFor } from './page-language.js';

/** Asks whether to sign out, where the one who asks has not shown whose session it is. */
export function signOutPage(ctx: KoaContextWithOIDC, form: string): void {
  const language = languageOf(ctx);
  const text = {
    sv: { title: 'Logga ut?', out: 'Logga ut', stay: 'Stanna kvar' },
    en: { title: 'Sign out?', out: 'Sign out', stay: 'Stay signed in' },
  }[language];
  ctx.type = 'html';
  ctx.body = pageOf({
    language,
    title: text.title,
    main: `<h1>${text.title}</h1>
${form}
<p><button class="plain" form="op.logoutForm" name="logout" value="yes">${text.out}</button>
<button class="plain" form="op.logoutForm">${text.stay}</button></p>`,
  });
}

/** Says that one is signed out, where there is no page to return to. */
export function signedOutPage(ctx: KoaContextWithOIDC): void {
  const language = languageOf(ctx);
  const title = { sv: 'Du är utloggad', en: 'You are signed out' }[language];
  ctx.type = 'html';
  ctx.body = pageOf({ language, title, main: `<h1>${title}</h1>` });
}

/** Says why a sign-in cannot go on. The reason is OAuth's own, for the developer. */
export function errorPage(ctx: KoaContextWithOIDC, out: ErrorOut): void {
  const language = languageOf(ctx);
  ctx.type = 'html';
  ctx.body = brokenSignInPage(language, `${out.error}: ${out.error_description ?? ''}`);
}

/** The page for a sign-in that was begun too long ago, or by another program. */
export function brokenSignInPage(language: 'sv' | 'en', reason: string): string {
  const text = {
    sv: { title: 'Inloggningen gick inte att slutföra', lead: 'Börja om från Samsyn.', back: 'Till Samsyn' },
    en: { title: 'The sign-in could not be completed', lead: 'Start again from Samsyn.', back: 'To Samsyn' },
  }[language];
  return pageOf({
    language,
    title: text.title,
    main: `<h1>${text.title}</h1>
<p class="lead">${text.lead}</p>
<p><a href="/">${text.back}</a></p>
<p><code>${escapeHtml(reason)}</code></p>`,
  });
}

function languageOf(ctx: KoaContextWithOIDC) {
  return languageFor({
    uiLocales: ctx.oidc?.params?.ui_locales,
    acceptLanguage: ctx.get('accept-language'),
  });
}
