import type { ReactNode } from 'react';
import type { sv } from './sv.js';

export const en: typeof sv = {
  title: (group: string) => `Subscribe to the meetings of ${group}`,
  what: 'Your calendar program fetches the times of the meetings by itself, and changes them when a meeting is moved or called off.',
  told: 'The calendar shows time, place, group and level, and a link to this site. Agenda, names and meeting link never go along, nor do the meetings of the individual forum.',
  make: 'Make an address',
  making: 'Making…',
  full: (most: number) => `You have ${most} subscriptions already. End one to make another.`,
  ended: 'The group has ended, so there are no new meetings to subscribe to.',
  ready: 'The address is ready',
  once: 'The address is shown only now. Whoever has it sees the times without signing in: do not share it.',
  address: 'Address of the calendar',
  copy: 'Copy the address',
  copied: 'The address is copied.',
  notCopied: 'The address could not be copied. Select it and copy it yourself.',
  inProgram: 'Open in the calendar program',
  again: 'The subscription is there already, but its address is shown only once. End it and make another.',
  how: 'How to add the address',
  programs: [
    {
      name: 'Outlook',
      steps: [
        'Open the calendar in Outlook on the web or in new Outlook.',
        'Choose Add calendar and then Subscribe from web.',
        'Paste the address, name the calendar and choose Import.',
      ],
    },
    {
      name: 'Google Calendar',
      steps: [
        'Open Google Calendar on a computer. It cannot be added on a phone, but shows there afterwards.',
        'Choose the plus sign at Other calendars and then From URL.',
        'Paste the address, and leave the box about making the calendar public empty. Choose Add calendar.',
      ],
    },
    {
      name: 'Apple Calendar',
      steps: [
        'On a Mac: open Calendar and choose File, then New Calendar Subscription.',
        'On iPhone and iPad: open Calendar, tap Calendars, then Add Calendar and Add Subscription Calendar.',
        'Paste the address and choose Subscribe.',
      ],
    },
  ],
  slow: 'How often it is fetched differs: Outlook and Google often once or twice a day.',
  own: 'Your subscriptions',
  none: 'You have no subscriptions.',
  made: (day: ReactNode) => <>Made {day}</>,
  until: (day: ReactNode) => <>Lasts until {day}, that day included</>,
  fetched: (day: ReactNode) => <>Last fetched {day}</>,
  neverFetched: 'Has never been fetched',
  renew: 'Renew',
  renewTitle: 'Renew the subscription?',
  renewMore: (group: string) =>
    `The calendar of ${group} then lasts for twelve months from today, at the same address.`,
  renewed: 'The subscription is renewed.',
  end: 'End',
  endTitle: 'End the subscription?',
  endMore: (group: string) =>
    `The address of the calendar of ${group} leads nowhere at once. Then remove the calendar in your program: it may show old times.`,
  endDone: 'The subscription has ended.',
  ofGroup: 'All subscriptions to the group',
  count: (count: number) =>
    count === 0
      ? 'Nobody subscribes to the group’s meetings.'
      : count === 1
        ? 'One subscription to the group’s meetings.'
        : `${count} subscriptions to the group’s meetings.`,
  whose:
    'Whose they are is not shown. End them when somebody has left the group; those who stay make new ones.',
  endAll: 'End all',
  endAllTitle: 'End all subscriptions?',
  endAllMore: (group: string) =>
    `No address of the calendar of ${group} leads anywhere any more, nor does your own. Those who stay in the group make new ones.`,
  endAllDone: 'All subscriptions to the group’s meetings have ended.',
  failed: 'The subscriptions could not be fetched.',
};
