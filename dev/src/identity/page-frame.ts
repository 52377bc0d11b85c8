import type { Language } from './page-language.js';
import { signInStyle } from './sign-in-style.js';

/** Text that may stand between tags and in attributes. */
export function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"']/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? '&#39;',
  );
}

const wave =
  '<rect width="32" height="32" rx="8" fill="#1b2630"/><path d="M4 16c4.5-7 9-7 12 0s7.5 7 12 0" fill="none" stroke="#8bb8f8" stroke-width="3" stroke-linecap="round"/><path d="M4 16c4.5 7 9 7 12 0s7.5-7 12 0" fill="none" stroke="#e5aa52" stroke-width="3" stroke-linecap="round"/>';
const icon = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${wave}</svg>`,
)}`;

/** What stands around each page of the provider. Contents are HTML already. */
export interface PageFrame {
  readonly language: Language;
  readonly title: string;
  readonly main: string;
  /** A link to the same page in the other language, where there is one. */
  readonly otherLanguage?: string;
  readonly footer?: string;
}

/** A whole page. No script; the style sheet is inside, so that nothing else is fetched. */
export function pageOf({ language, title, main, otherLanguage = '', footer = '' }: PageFrame): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)} · Samsyn</title>
<link rel="icon" href="${icon}">
<style>${signInStyle}</style>
</head>
<body>
<header>
<div class="brand"><svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">${wave}</svg>Samsyn</div>
${otherLanguage}
</header>
<main>
${main}
</main>
${footer && `<footer>${footer}</footer>`}
</body>
</html>
`;
}
