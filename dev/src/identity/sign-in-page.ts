import { type DemoLogin, demoLogins, type LoginParty, type Text } from './logins.js';
import { escapeHtml, pageOf } from './page-frame.js';
import type { Language } from './page-language.js';

const words = {
  title: { sv: 'Vem vill du vara?', en: 'Who do you want to be?' },
  lead: {
    sv: 'Logga in som en av de här personerna och se samma barn från olika håll.',
    en: 'Sign in as one of these people and see the same child from different sides.',
  },
  note: {
    sv: 'Allt här är påhittat: personerna, barnen och deras ärenden. Därför behövs inget lösenord. Inloggningen finns bara i utvecklingsmiljön.',
    en: 'Everything here is invented: the people, the children and their cases. That is why no password is needed. This sign-in exists in development only.',
  },
  other: { sv: 'In English', en: 'På svenska' },
  footer: {
    sv: 'För curl och tester: <code>npm run token -- socialtjanst.farsta</code>',
    en: 'For curl and tests: <code>npm run token -- socialtjanst.farsta</code>',
  },
} satisfies Record<string, Text>;

const groups: readonly { readonly title: Text; readonly has: (login: DemoLogin) => boolean }[] = [
  {
    title: { sv: 'Stockholms stad', en: 'City of Stockholm' },
    has: ({ principal }) => principal === 'stockholms-stad',
  },
  {
    title: { sv: 'Region Stockholm', en: 'Region Stockholm' },
    has: ({ principal, party }) => principal === 'region-stockholm' && party !== 'secretariat',
  },
  {
    title: { sv: 'Längre ifrån', en: 'Further away' },
    has: ({ principal, party }) => principal === 'tyreso-kommun' || party === 'secretariat',
  },
];

/** One shape for each party, so that the colour is never alone. */
const marks: Record<LoginParty, string> = {
  social: '<rect x="6" y="6" width="20" height="20" rx="4"/>',
  school: '<path d="M16 3.500 28.500 16 16 28.500 3.500 16z"/>',
  coordination:
    '<path d="M16 5a11 11 0 1 0 0 22 11 11 0 0 0 0-22zm0 6a5 5 0 1 1 0 10 5 5 0 0 1 0-10z" fill-rule="evenodd"/>',
  psychiatry: '<circle cx="16" cy="16" r="11"/>',
  habilitation: '<path d="M16 4.500 27.500 13 23 26.500H9L4.500 13z"/>',
  secretariat: '<path d="M6 8h20v4H6zm0 6h20v4H6zm0 6h20v4H6z"/>',
};

/** The page where one chooses whom to sign in as. Each login is a button of one form. */
export function signInPage(language: Language): string {
  const other = language === 'sv' ? 'en' : 'sv';
  return pageOf({
    language,
    title: words.title[language],
    otherLanguage: `<a href="?lang=${other}" lang="${other}" hreflang="${other}">${words.other[language]}</a>`,
    main: `<h1>${words.title[language]}</h1>
<p class="lead">${words.lead[language]}</p>
<p class="note">${words.note[language]}</p>
<form method="post">
${groups.map((group) => section(group.title[language], demoLogins.filter(group.has), language)).join('\n')}
</form>`,
    footer: words.footer[language],
  });
}

function section(title: string, logins: readonly DemoLogin[], language: Language): string {
  return `<h2>${escapeHtml(title)}</h2>
<ul role="list">
${logins.map((login) => `<li>${button(login, language)}</li>`).join('\n')}
</ul>`;
}

function button({ login, party, work, shows }: DemoLogin, language: Language): string {
  const id = login.replaceAll('.', '-');
  return `<button class="login" name="login" value="${escapeHtml(login)}" aria-labelledby="${id}" aria-describedby="${id}-shows">
<svg class="mark ${party}" viewBox="0 0 32 32" fill="currentColor" aria-hidden="true">${marks[party]}</svg>
<span class="work" id="${id}">${escapeHtml(work[language])}</span>
<span class="shows" id="${id}-shows">${escapeHtml(shows[language])}</span>
<span class="name">${escapeHtml(login)}</span>
</button>`;
}
