import type { Catalogue } from '../sv.js';

export const pages: Catalogue['pages'] = {
  signIn: {
    title: 'Samsyn',
    lead: 'One plan for the child. Everybody around the child sees the same, and nobody sees more than they may.',
    button: 'Sign in',
    points: [
      [
        'The same plan',
        'School, social services and health care read one coordinated individual plan (SIP), with goals and who does what.',
      ],
      [
        'Nothing between the chairs',
        'Goals that nobody has taken on, referrals that everybody said no to and follow-ups that have passed come first.',
      ],
      [
        'Every reading is logged',
        'Each organisation releases its own facts, on a stated ground. Everybody can see who has looked.',
      ],
    ],
    expired: 'You have been signed out. Sign in again to go on where you were.',
    failed: 'The sign-in could not be completed. Try again.',
    unreachable: 'The sign-in service could not be reached. Try again in a while.',
    continues: 'After signing in you come to the page you wanted to open.',
  },
  secretariat: {
    title: 'Your role never sees single children',
    body: 'The secretariat follows how collaboration works in the county, without facts about any child. So there are no children to show here. What children and guardians think of meetings and plans stands in SIP check. More pages about the county come in a later part.',
  },
  notFound: { title: 'The page does not exist', body: 'Check the address.', home: 'To the start page' },
  broken: {
    title: 'The page broke',
    body: 'Something went wrong when the page was to be shown. Nothing has been lost.',
    reload: 'Load the page again',
  },
  accessibility: {
    title: 'Accessibility statement',
    lead: 'Everybody should be able to use Samsyn. This says how the service meets the Swedish law on accessibility to digital public service (DOS-lagen), which faults we know of and how to report more.',
    how: 'How accessible the service is',
    howBody:
      'The goal is EN 301 549 and WCAG 2.1 level AA. Everything can be done by keyboard, charts have a table with the same facts, colour alone never carries a meaning, and the pages work at a width of 320 pixels and at twice the text size.',
    tested: 'How we have tested',
    testedBody:
      'The pages are tested automatically with axe at every change, in the light and the dark. The contrast of every pair of colours is computed. No independent audit and no trial with users of assistive technology has been made yet.',
    known: 'Faults we know of',
    knownBody:
      'What is written in the plans is in Swedish also when the service is shown in English. Many people write there, and it is not always easy to read.',
    report: 'Report a fault',
    reportBody: (channel) => (
      <>
        Describe what you wanted to do, what happened and which assistive technology you use. {channel} Write
        no facts about a child. You will have an answer within two weeks.
      </>
    ),
    reportTo: (address) => <>Write to {address}.</>,
    reportNoAddress: 'Turn to support where you work: whoever runs the service gives the address here.',
    subject: 'Accessibility in Samsyn',
    supervision: 'Supervision',
    supervisionBody: (link) => (
      <>If you are not content with the answer you can report it to {link} for digital accessibility.</>
    ),
    authority: 'the supervisory authority',
    date: 'The statement is about version 0.1 and was updated on 22 November 2026.',
  },
};
