import type { Catalogue } from '../sv.js';

export const shell: Catalogue['shell'] = {
  product: 'Samsyn',
  skip: 'Skip to the content',
  navigation: 'Main menu',
  children: 'My children',
  mine: 'My part',
  assignments: 'Assignments',
  review: 'Review the log',
  accessibility: 'Accessibility',
  signOut: 'Sign out',
  signedInAs: (name) => `Signed in as ${name}`,
  more: 'More',
  settings: 'Display',
  language: 'Language',
  theme: 'Appearance',
  themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
  offline: 'You are offline. What is shown may be old.',
  demo: 'Demo: invented children, mostly real organisations',
  retry: 'Try again',
  close: 'Close',
  loading: 'Fetching …',
};
