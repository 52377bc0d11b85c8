import type { ReactNode } from 'react';

/** What is said when something could not be fetched. Never "no plan" when the truth is "could not reach". */
export const outages = {
  ownerName: { kommun: 'Kommunen', region: 'Region Stockholm' },
  partial: (owner: string) => `${owner} kunde inte nås`,
  regionMissing: 'Regionens insatser, remisser och logg saknas nedan. Resten av planen är fullständig.',
  regionMissingInList: 'Luckor som bara regionen känner till kan saknas i listan.',
  kommunMissing: 'Uppgifter från kommunen saknas nedan.',
  retrying: (when: string) => `Försöker igen ${when}.`,
  tryingNow: 'Försöker igen nu …',
  recovered: (owner: string) => `${owner} svarar igen. Sidan är uppdaterad.`,
  inSeconds: (seconds: number) => `om ${seconds} s`,
  unreachableTitle: 'Uppgifterna finns kvar, men kan inte hämtas just nu',
  unreachable: (owner: string) => `${owner} svarar inte. Det betyder inte att uppgifterna är borta.`,
  offlineTitle: 'Ingen kontakt',
  offline: 'Datorn når inte Samsyn. Kontrollera nätet och försök igen.',
  faultTitle: 'Något gick fel här',
  fault: 'Det är inte ditt fel. Försök igen; om det inte hjälper, hör av dig till supporten.',
  quote: (id: ReactNode) => <>Ange det här numret: {id}</>,
  forbiddenTitle: 'Det här kan inte visas för dig',
  forbidden: 'Din roll har inte tillgång till sidan.',
};
